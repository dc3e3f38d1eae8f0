import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { ShownStance } from '@/lib/core/compare/shown-stance'
import { LOOKS } from '../stance'
import type { Tone } from '../ui/badge'

const SAID: Readonly<Record<Exclude<ShownStance, 'unrelated'>, string>> = {
  contradicts: 'contradicted by',
  updated: 'counted at another time by',
  agrees: 'corroborated by',
  scope: 'differs in scope from',
}

/** What stands after a claim, "≠?1": the stance, a question mark where nobody has judged, how many articles. Empty for a single source. */
export function toSign({ stance, kind, count }: ClaimMark): string {
  if (stance === null) return ''
  return `${LOOKS[stance].sign}${kind === 'suggested' ? '?' : ''}${count}`
}

/** What a screen reader says after a claim: "claim, contradicted by 1 of 4 sources, not judged". */
export function toSpoken({ stance, kind, count, of }: ClaimMark): string {
  if (stance === null) return 'claim, single source'
  const judged = kind === 'suggested' ? ', not judged' : ''
  return `claim, ${SAID[stance]} ${count} of ${of} ${of === 1 ? 'source' : 'sources'}${judged}`
}

/** The tone that a mark is drawn in. */
export function toTone({ stance }: ClaimMark): Tone | 'none' {
  return stance === null ? 'none' : LOOKS[stance].tone
}
