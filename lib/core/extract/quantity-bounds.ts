import { foldWord } from '@/lib/core/extract/fold-word'
import { BOUND_TAILS, BOUND_WORDS, type BoundWord } from '@/lib/core/extract/lexicon/number-words'
import type { ReadNumber } from '@/lib/core/extract/read-number'
import type { Token } from '@/lib/core/text/tokens'
import type { Quantity } from '@/lib/core/vocabulary'

const heads = BOUND_WORDS.map(([words, bound]) => ({ words: words.split(' '), bound }))
const tails = BOUND_TAILS.map(([words, bound]) => ({ words: words.split(' '), bound }))

/** What the words around a number make of it. `from` is the first token of the bound words, `to` the end (exclusive). */
export type Bound = Pick<Quantity, 'low' | 'high' | 'bound'> & { readonly from: number; readonly to: number }

/** Returns the range that "at least", "more than", "about", "or more" give a number. */
export function findBound(tokens: readonly Token[], number: ReadNumber): Bound {
  const { low, high, from, to } = number
  if (number.vague || high !== low) return { from, to, low, high, bound: 'range' }
  const head = heads.find(({ words }) => isAt(tokens, from - words.length, words))
  if (head) return { ...openTo(head.bound, low), from: from - head.words.length, to }
  const tail = tails.find(({ words }) => isAt(tokens, to, words))
  if (tail) return { ...openTo(tail.bound, low), from, to: to + tail.words.length }
  return { from, to, low, high, bound: 'exact' }
}

function isAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => foldWord(tokens[at + offset]?.text ?? '') === word)
}

function openTo(bound: BoundWord, value: number): Pick<Bound, 'low' | 'high' | 'bound'> {
  if (bound === 'at least' || bound === 'over') return { low: value, high: null, bound: 'at least' }
  if (bound === 'at most' || bound === 'under') return { low: null, high: value, bound: 'at most' }
  return { low: value, high: value, bound: bound === 'exact' ? 'exact' : 'about' }
}

/** Returns the bound that the first or last words of a quantity give it ("nearly 100", "12 or more"); null for a bare number. */
export function findBoundWord(exact: string): BoundWord | null {
  const words = exact.toLowerCase().split(/\s+/)
  const head = heads.find((entry) => entry.words.every((word, at) => words[at] === word))
  const tail = tails.find((entry) =>
    entry.words.every((word, at) => words[words.length - entry.words.length + at] === word),
  )
  return head?.bound ?? tail?.bound ?? null
}
