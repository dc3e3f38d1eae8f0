const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * True where a Host header names this machine, or a name from CROSSREAD_HOSTS ("desk.example,10.0.0.7"). A page elsewhere
 * whose name was made to resolve to 127.0.0.1 would otherwise read everything (DNS rebinding).
 */
export function isAllowedHost(host: string | null, extra = process.env.CROSSREAD_HOSTS ?? ''): boolean {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '')
  const allowed = [...OWN_NAMES, ...extra.toLowerCase().split(',')].map((entry) => entry.trim())
  return name !== '' && allowed.includes(name)
}
