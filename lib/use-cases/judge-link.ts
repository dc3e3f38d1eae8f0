import type { Result } from '@/lib/core/result'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
import { saveDecision } from '@/lib/data/change-link'
import { getLocalName } from '@/lib/data/settings'

export interface Judging {
  readonly storyId: number
  readonly linkId: number
  readonly stance: Stance
  readonly subtype?: Subtype | null
  /** Why, in the person's words. */
  readonly reason?: string
}

/** Confirms a link, gives it another stance, or rejects it ("unrelated"). */
export async function judgeLink(input: Judging): Promise<Result<{ changeId: number }, 'not-found'>> {
  const { storyId, linkId, stance, subtype = null, reason = '' } = input
  return saveDecision({ storyId, by: await getLocalName() }, linkId, { stance, subtype, reason: reason.trim() })
}
