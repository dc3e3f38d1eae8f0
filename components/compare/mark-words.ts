import type { Translator } from '@/i18n/types'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import { LOOKS } from '../stance'
import type { Tone } from '../ui/badge'

/** What stands after a claim, "≠?1": the stance, a question mark where nobody has judged, how many articles. Empty for a single source. */
export function toSign({ stance, kind, count }: ClaimMark): string {
  if (stance === null) return ''
  return `${LOOKS[stance].sign}${kind === 'suggested' ? '?' : ''}${count}`
}

/** What a screen reader says after a claim: "claim, contradicted by 1 of 4 sources, not judged". */
export function toSpoken({ stance, kind, count, of }: ClaimMark, t: Translator<'columns'>): string {
  if (stance === null) return t('spoken.single')
  return t(`spoken.${stance}`, { count, of, judged: kind === 'suggested' ? 'no' : 'yes' })
}

/** The tone that a mark is drawn in. */
export function toTone({ stance }: ClaimMark): Tone | 'none' {
  return stance === null ? 'none' : LOOKS[stance].tone
}
