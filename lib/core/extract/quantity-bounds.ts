import { foldWord } from '@/lib/core/extract/fold-word'
import { BOUND_WORDS } from '@/lib/core/extract/lexicon/number-words'
import type { ReadNumber } from '@/lib/core/extract/read-number'
import type { Token } from '@/lib/core/text/tokens'
import type { Quantity } from '@/lib/core/vocabulary'

const bounds = BOUND_WORDS.map(([words, bound]) => ({ words: words.split(' '), bound }))

/** What the words before (and after) a number make of it. `from` is the first token of the bound words. */
export type Bound = Pick<Quantity, 'low' | 'high' | 'bound'> & { readonly from: number }

/** Returns the range that "at least", "more than", "about", "or more" give a number. */
export function findBound(tokens: readonly Token[], number: ReadNumber): Bound {
  const { low, high, from } = number
  if (number.vague) return { from, low, high, bound: 'range' }
  if (high !== low) return { from, low, high, bound: 'range' }
  if (tokens[number.to]?.text === 'or' && /^(more|older|higher)$/.test(tokens[number.to + 1]?.text ?? ''))
    return { from, low, high: null, bound: 'at least' }
  const cue = bounds.find(({ words }) =>
    words.every((word, at) => foldWord(tokens[from - words.length + at]?.text ?? '') === word),
  )
  if (!cue) return { from, low, high, bound: 'exact' }
  const start = from - cue.words.length
  if (cue.bound === 'about') return { from: start, low, high, bound: 'about' }
  if (cue.bound === 'at least' || cue.bound === 'over') return { from: start, low, high: null, bound: 'at least' }
  return { from: start, low: null, high, bound: 'at most' }
}
