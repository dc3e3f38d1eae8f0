import { findCommonWords, listRuns } from '@/lib/core/origins/common-words'
import { splitOwnWords, type PlainWord } from '@/lib/core/origins/split-words'
import type { Span } from '@/lib/core/vocabulary'

/** Words in a row that two reporters hardly write alike: titles and set phrases are shorter. */
const RUN_LENGTH = 8

/** The part of text `a` (by index) that stands in text `b` too. */
export interface TextShare {
  readonly a: number
  readonly b: number
  /** 0 to 1 of the words of `a` outside of quotations. */
  readonly share: number
  readonly longest: Span
}

interface Text {
  readonly words: readonly PlainWord[]
  readonly runs: readonly string[]
}

/** How much each of several texts has in common with each other one, word for word, quotations left out; nothing for 0. */
export function shareTexts(texts: readonly string[]): TextShare[] {
  const read = texts.map((text): Text => {
    const words = splitOwnWords(text)
    return { words, runs: listRuns(words, RUN_LENGTH) }
  })
  const holders = listHolders(read)
  return read.flatMap((text, a) => {
    const others = new Set(text.runs.flatMap((run) => holders.get(run) ?? []))
    return [...others].flatMap((b) => (b === a ? [] : measureShare(text, holders, a, b)))
  })
}

/** For each run, the texts that have it. */
function listHolders(texts: readonly Text[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [at, { runs }] of texts.entries())
    for (const run of runs) {
      const known = holders.get(run)
      if (!known) holders.set(run, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  return holders
}

function measureShare(
  { words, runs }: Text,
  holders: ReadonlyMap<string, number[]>,
  a: number,
  b: number,
): TextShare[] {
  const common = findCommonWords(words, runs, RUN_LENGTH, (run) => holders.get(run)?.includes(b) ?? false)
  return common.longest ? [{ a, b, share: common.words.length / words.length, longest: common.longest }] : []
}
