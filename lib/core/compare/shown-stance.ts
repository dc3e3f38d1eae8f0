import type { ReadLink } from '@/lib/core/reading'
import type { Stance } from '@/lib/core/vocabulary'

/** A stance as it is shown: `updated` is a later count of one thing, which is an update and no conflict. */
export type ShownStance = Stance | 'updated'

/** Returns how a link is shown. */
export function toShown({ stance, subtype }: Pick<ReadLink, 'stance' | 'subtype'>): ShownStance {
  return stance === 'contradicts' && subtype === 'superseded' ? 'updated' : stance
}

/** What deserves a look first: conflicts, then updates. */
export const SHOWN_ORDER = ['contradicts', 'updated', 'agrees', 'scope'] as const satisfies readonly ShownStance[]
