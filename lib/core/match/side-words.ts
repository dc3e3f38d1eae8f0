import { NUMBER_WORDS } from '@/lib/core/extract/lexicon/number-words'
import type { Quote, Reason } from '@/lib/core/vocabulary'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const NEXT_WORD = /^\s+\p{L}[\p{L}\p{M}]*/u

/**
 * The words in which one end of a contradiction says what the other end says otherwise: "Zello", "four people" (a number with
 * the word after it). Null where the reasons quote none inside the claim.
 */
export function findSideWords(claim: Quote, side: 'a' | 'b', reasons: readonly Reason[]): Quote | null {
  const telling = reasons.find((reason) => reason.for === 'contradicts' && reason.a && reason.b)
  const quote = telling?.[side]
  if (!quote || quote.start < claim.start || quote.end > claim.end) return null
  if (![...toWords(quote.exact)].some(isNumber)) return quote
  const end = quote.end + (NEXT_WORD.exec(claim.exact.slice(quote.end - claim.start))?.[0].length ?? 0)
  return { start: quote.start, end, exact: claim.exact.slice(quote.start - claim.start, end - claim.start) }
}

/** True where two quotes cannot be the same saying: other numbers ("four" is "4"), or not a word in common. */
export function saysOtherwise(one: Quote, other: Quote): boolean {
  const a = toWords(one.exact)
  const b = toWords(other.exact)
  const numbers = [...a].filter(isNumber)
  if (numbers.length > 0 || [...b].some(isNumber)) return !numbers.some((number) => b.has(number))
  return ![...a].some((word) => b.has(word))
}

function toWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(WORD) ?? []).map((word) => String(NUMBER_WORDS.get(word) ?? word)))
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word)
}
