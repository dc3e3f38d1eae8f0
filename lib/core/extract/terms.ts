import { foldWord } from '@/lib/core/extract/fold-word'
import { EMPTY_WORDS } from '@/lib/core/extract/lexicon/empty-words'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import type { Term } from '@/lib/core/vocabulary'

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X', 'SYM'])
const emptyWords = new Set(EMPTY_WORDS)

/** Returns the content words of a sentence in order; words that say nothing by themselves ("be", "very") are left out. */
export function findTerms({ tokens }: SentenceTokens): Term[] {
  return tokens.flatMap((token) => {
    const lemma = foldWord(token.lemma)
    if (!CONTENT.has(token.pos) || emptyWords.has(lemma) || !/[\p{L}\p{N}]/u.test(lemma)) return []
    return [{ start: token.start, end: token.end, lemma, pos: token.pos }]
  })
}
