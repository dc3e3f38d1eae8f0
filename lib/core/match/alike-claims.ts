import { NUMBER_WORDS } from '@/lib/core/extract/lexicon/number-words'

/** Share of the words of two claims, taken together, that both have: from here on the one repeats the other. */
const LEAST_SHARED = 0.6

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const NEGATIONS = new Set(['not', 'no', 'never', 'none'])

/**
 * True where one claim repeats the other nearly word for word, as a headline, a caption or a summary repeats its text. Another
 * number, or a "not" more, makes another claim of it: "nine were hurt on Monday" does not repeat "four were hurt on Monday".
 */
export function areAlike(one: string, other: string): boolean {
  const a = toWords(one)
  const b = toWords(other)
  const either = [...new Set([...a, ...b])]
  const shared = either.filter((word) => a.has(word) && b.has(word)).length
  if (either.some((word) => turnsClaim(word) && a.has(word) !== b.has(word))) return false
  return shared > 0 && shared >= LEAST_SHARED * either.length
}

function turnsClaim(word: string): boolean {
  return /^\p{N}/u.test(word) || NEGATIONS.has(word) || (word !== 'one' && NUMBER_WORDS.has(word))
}

function toWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD) ?? [])
}
