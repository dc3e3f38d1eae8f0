const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * True where a Host header names this machine, or one of the further names the app answers to. A page elsewhere whose name
 * was made to resolve to 127.0.0.1 would otherwise read everything (DNS rebinding).
 */
export function isAllowedHost(host: string | null, further: readonly string[]): boolean {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '')
  return OWN_NAMES.includes(name) || further.includes(name)
}
