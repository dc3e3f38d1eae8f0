import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { Stance } from '@/lib/core/vocabulary'
import { LOOKS } from '../stance'

const SAID: Readonly<Record<Exclude<Stance, 'unrelated'>, string>> = {
  contradicts: 'contradicted by',
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
export function toTone({ stance }: ClaimMark): 'agree' | 'contra' | 'scope' | 'none' {
  return stance === 'contradicts' ? 'contra' : stance === 'agrees' ? 'agree' : stance === 'scope' ? 'scope' : 'none'
}
