/** Where the table was left by a link, so that whoever comes back finds the place again. */
let left: { readonly address: string; readonly href: string | null } | null = null

const here = () => `${location.pathname}${location.search}`

export function leaveFrom(link: HTMLAnchorElement): void {
  left = { address: here(), href: link.getAttribute('href') }
}

/** The link that this very table was left by, null where it was not; asked once, it is forgotten. */
export function returnTo(table: HTMLTableElement): HTMLAnchorElement | null {
  const href = left?.address === here() ? left.href : null
  left = null
  return href === null ? null : table.querySelector(`a[href="${CSS.escape(href)}"]`)
}
