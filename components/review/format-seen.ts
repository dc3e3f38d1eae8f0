import type { Stance, Subtype } from '@/lib/core/vocabulary'

/** A link with what it is said to be. */
interface Seen {
  readonly linkId: number
  readonly stance: Stance
  readonly subtype: Subtype | null
}

/** Links with their stances, as a form sends them: "12:contradicts:number,13:agrees:". */
export function formatSeen(links: readonly Seen[]): string {
  return links.map(({ linkId, stance, subtype }) => `${linkId}:${stance}:${subtype ?? ''}`).join()
}
