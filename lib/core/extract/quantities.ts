/**
 * Finds quantities with what they count and what happened to it.
 *
 *   "At least four people were killed and 15 injured"
 *     at least 4 person kill              15 person injure   (the second borrows what the first counts)
 */
import { findBound } from '@/lib/core/extract/quantity-bounds'
import type { Counted } from '@/lib/core/extract/counted-toll'
import { describeCounted } from '@/lib/core/extract/quantity-counts'
import { readNumber, type ReadNumber } from '@/lib/core/extract/read-number'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import { findUncounted } from '@/lib/core/extract/uncounted-numbers'
import type { Quantity } from '@/lib/core/vocabulary'

/** Verbs and nouns whose numbers count people unless another noun is named. */
const DEEDS_TO_PEOPLE = new Set(['kill', 'injure', 'arrest', 'hospitalise', 'miss', 'rescue', 'survive'])

/** Returns the quantities of one sentence, in order; ordinals, clock times and years alone are none. */
export function findQuantities(text: string, sentence: SentenceTokens): Quantity[] {
  const found: Quantity[] = []
  const { tokens } = sentence
  for (let index = 0; index < tokens.length; index += 1) {
    const skipped = findUncounted(tokens, index)
    const number = skipped === null ? readNumber(tokens, index) : null
    if (skipped !== null) index = skipped - 1
    if (!number) continue
    const counted = describeCounted(tokens, number)
    const quantity = makeQuantity(text, sentence, number, counted, found.at(-1))
    if (quantity) found.push(quantity)
    index = number.to - 1
  }
  return found
}

function makeQuantity(
  text: string,
  { tokens }: SentenceTokens,
  number: ReadNumber,
  counted: Counted,
  before: Quantity | undefined,
): Quantity | null {
  const { from, to, low, high, bound } = findBound(tokens, number)
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  if (start === undefined || end === undefined || isYear(tokens, number, counted)) return null
  return {
    start,
    end,
    exact: text.slice(start, end),
    low,
    high,
    bound,
    unit: number.unit,
    counts: number.unit === null ? countedNoun(counted, before) : counted.counts,
    predicate: counted.predicate,
  }
}

/** "since at least 1864": a year without what it could count. */
function isYear(tokens: SentenceTokens['tokens'], { from, to, unit }: ReadNumber, { counts }: Counted): boolean {
  return unit === null && counts === null && to === from + 1 && /^(?:1[5-9]|20)\d\d$/.test(tokens[from]?.text ?? '')
}

/** "… and 15 injured" counts what the number before it counts; a bare "15 injured" counts people. */
function countedNoun(counted: Counted, before: Quantity | undefined): string | null {
  if (counted.counts !== null || counted.predicate === null) return counted.counts
  if (!DEEDS_TO_PEOPLE.has(counted.predicate)) return null
  return before?.unit === null && before.counts !== null ? before.counts : 'person'
}
