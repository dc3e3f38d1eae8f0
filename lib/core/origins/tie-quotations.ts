import { findQuotations } from '@/lib/core/extract/quotations'
import { findCommonWords, listRuns } from '@/lib/core/origins/common-words'
import type { OriginReason } from '@/lib/core/origins/origin'
import { splitWords, type PlainWord } from '@/lib/core/origins/split-words'
import type { Quote, Span } from '@/lib/core/vocabulary'

/** Words in a row inside quotation marks by which one utterance is known again: "hope for poor harbours". */
const RUN_LENGTH = 4

/** The quotations of a passage, ready to be compared. */
export interface Quoted {
  readonly text: string
  readonly parts: readonly { readonly words: readonly PlainWord[]; readonly runs: readonly string[] }[]
}

/** The words that a passage has in quotation marks. */
export function findQuoted(text: string, passage: Span): Quoted {
  const parts = findQuotations(text, passage).map((quotation) => splitWords(text, quotation))
  return { text, parts: parts.map((words) => ({ words, runs: listRuns(words, RUN_LENGTH) })) }
}

/** The same words in quotation marks in both passages: both heard or read one utterance, whoever is named for it. */
export function tieQuotations(a: Quoted, b: Quoted): OriginReason[] {
  const quoteA = findCommonQuote(a, b)
  const quoteB = quoteA && findCommonQuote(b, a)
  return quoteB ? [{ kind: 'passage', text: 'the same words quoted', joins: true, a: quoteA, b: quoteB }] : []
}

function findCommonQuote({ text, parts }: Quoted, other: Quoted): Quote | null {
  const theirs = new Set(other.parts.flatMap(({ runs }) => runs))
  for (const { words, runs } of parts) {
    const { longest } = findCommonWords(words, runs, RUN_LENGTH, (run) => theirs.has(run))
    if (longest) return { ...longest, exact: text.slice(longest.start, longest.end) }
  }
  return null
}
