/** The headers of every page. `nonce` marks the scripts that may run; development needs eval and a socket. */
export function securityHeaders(nonce: string, development: boolean) {
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      `connect-src 'self'${development ? ' ws:' : ''}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Not "no-referrer": with it a form sends "Origin: null", and the check for forged forms would refuse our own.
    'Referrer-Policy': 'same-origin',
  }
}
