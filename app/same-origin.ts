import { isAllowedHost } from './allowed-host'

/**
 * True where a form was sent by a page of this very server. Server actions are checked by Next; a route that takes a form
 * checks for itself, or any page of the web could send it.
 */
export function isSameOrigin(headers: Headers, furtherHosts: readonly string[]): boolean {
  const host = headers.get('host')
  if (!isAllowedHost(host, furtherHosts)) return false
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
}
