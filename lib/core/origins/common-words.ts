import type { PlainWord } from '@/lib/core/origins/split-words'
import type { Span } from '@/lib/core/vocabulary'

/** How much of a text stands in another one as well, word for word. */
export interface CommonWords {
  /** Those in runs of at least the length asked for, in order. */
  readonly words: readonly PlainWord[]
  /** The longest stretch of them; null where there is none. */
  readonly longest: Span | null
}

/** Every run of `length` words in a row, by where it begins. Two texts are compared by their runs, in linear time. */
export function listRuns(words: readonly PlainWord[], length: number): string[] {
  const plain = words.map(({ word }) => word)
  return plain.slice(length - 1).map((_, at) => plain.slice(at, at + length).join(' '))
}

/**
 * Finds the words that lie in a run that `isCommon`; overlapping runs join into one stretch:
 *
 *   the quay of Orme | was closed on Monday after | a storm      runs of 3 in common: 1 stretch of 5 words
 */
export function findCommonWords(
  words: readonly PlainWord[],
  runs: readonly string[],
  length: number,
  isCommon: (run: string) => boolean,
): CommonWords {
  const common: PlainWord[] = []
  let from = 0
  let to = 0
  let best = { from: 0, to: 0 }
  for (const [at, run] of runs.entries()) {
    if (!isCommon(run)) continue
    if (at > to) from = at
    common.push(...words.slice(Math.max(at, to), at + length))
    to = at + length
    if (to - from > best.to - best.from) best = { from, to }
  }
  const [first, last] = [words[best.from], words[best.to - 1]]
  return { words: common, longest: common.length > 0 && first && last ? { start: first.start, end: last.end } : null }
}
