import { type NextRequest, NextResponse } from 'next/server'
import { isAllowedHost } from './app/allowed-host'
import { securityHeaders } from './app/security-headers'
import { readEnvironment } from './lib/env'

/** Answers only by names that are this machine's, and sends the headers that keep imported text from doing anything. */
export function proxy(request: NextRequest) {
  if (!isAllowedHost(request.headers.get('host'), readEnvironment().hosts)) {
    return new NextResponse('Crossread does not answer by this name. Add it to CROSSREAD_HOSTS.\n', { status: 421 })
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const headers = securityHeaders(nonce, process.env.NODE_ENV === 'development')
  // Next reads the nonce from the policy of the request and puts it on its own scripts.
  const forwarded = new Headers(request.headers)
  forwarded.set('Content-Security-Policy', headers['Content-Security-Policy'])
  return NextResponse.next({ request: { headers: forwarded }, headers })
}

export const config = {
  // The upload checks for itself: a body that passes through here is cut at 10 MB.
  matcher: '/((?!_next/static|_next/image|icon.svg|import/upload).*)',
}
