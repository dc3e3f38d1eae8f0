/** What the other columns do while one is scrolled. */
export const SCROLL_SYNCS = ['off', 'proportional', 'follow'] as const
export type ScrollSync = (typeof SCROLL_SYNCS)[number]

/** The choice that a cookie names; following the claim where it names none. */
export function toScrollSync(cookie: string | undefined): ScrollSync {
  return SCROLL_SYNCS.find((sync) => sync === cookie) ?? 'follow'
}
