import { foldWord } from '@/lib/core/extract/fold-word'
import { DOLLARS, UNITS } from '@/lib/core/extract/lexicon/units'
import type { Token } from '@/lib/core/text/tokens'

/** The unit behind a number: `to` is the end (exclusive) of number and unit. */
export interface ReadUnit {
  readonly unit: string | null
  readonly to: number
  /** "39-year-old", "nine months old". */
  readonly isAge: boolean
}

/** Returns the unit whose words begin at `index`: "%", "per cent", "percentage points", "Swedish kronor", "-year-old". */
export function readUnit(tokens: readonly Token[], index: number): ReadUnit {
  const at = tokens[index]?.text === '-' ? index + 1 : index
  const words = [0, 1].map((step) => foldWord(tokens[at + step]?.lemma ?? ''))
  const [first, second] = words as [string, string]
  if (first === 'per' && second === 'cent') return { unit: 'percent', to: at + 2, isAge: false }
  if (first === 'percentage' && second === 'point') return { unit: 'point', to: at + 2, isAge: false }
  if (UNITS.get(first) === undefined && isCurrency(second, tokens[at]))
    return { unit: DOLLARS.get(`${first} ${second}`) ?? UNITS.get(second) ?? null, to: at + 2, isAge: false }
  const unit = first === 'pound' ? poundsAt(tokens, at) : UNITS.get(first)
  if (unit === undefined) return { unit: null, to: index, isAge: false }
  const end = endOfAge(tokens, at + 1)
  return { unit, to: end ?? at + 1, isAge: end !== null }
}

/** "2 billion Swedish kronor". */
function isCurrency(word: string, before: Token | undefined): boolean {
  return /^[A-Z]{3}$/.test(UNITS.get(word) ?? '') && /^\p{Lu}/u.test(before?.text ?? '')
}

/** "3 million pounds" is money, "12 pounds of sugar" a weight. */
function poundsAt(tokens: readonly Token[], at: number): string {
  const isScaled = /^(?:million|billion|bn|m)$/i.test(tokens[at - 1]?.text ?? '')
  return tokens[at + 1]?.text === 'sterling' || (isScaled && tokens[at + 1]?.text !== 'of') ? 'GBP' : 'pound'
}

/** "old", "-old": the end (exclusive) of what makes a time an age, null where it is none. */
function endOfAge(tokens: readonly Token[], at: number): number | null {
  const [next, after] = [tokens[at], tokens[at + 1]]
  if (next?.lemma === 'old') return at + 1
  return next?.text === '-' && /^olds?$/.test(after?.text ?? '') ? at + 2 : null
}
