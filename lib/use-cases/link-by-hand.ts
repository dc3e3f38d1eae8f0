import { describeClaim } from '@/lib/core/extract/describe-claim'
import type { Result } from '@/lib/core/result'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
import { saveLinkByHand, type Place } from '@/lib/data/change-link'
import { getLocalName } from '@/lib/data/settings'

export interface LinkingByHand {
  readonly storyId: number
  readonly a: Place
  readonly b: Place
  readonly stance: Stance
  readonly subtype?: Subtype | null
  readonly note?: string
}

/** Links two claims of different articles; a span that is not yet a claim becomes one. One change, undone as one. */
export async function linkByHand(
  input: LinkingByHand,
): Promise<Result<{ linkId: number; a: number; b: number }, 'not-found' | 'same-article' | 'invalid'>> {
  const { storyId, a, b, stance, subtype = null, note = '' } = input
  const where = { storyId, by: await getLocalName() }
  return saveLinkByHand(where, [a, b], { stance, subtype, reason: '' }, note.trim(), describeClaim)
}
