import { WORD_SENSES } from '@/lib/core/match/lexicon/word-senses'
import type { Term } from '@/lib/core/vocabulary'

const verbs = new Map<string, number[]>()
const nouns = new Map<string, number[]>()
for (const [sense, row] of WORD_SENSES.entries()) {
  const [left = '', right = ''] = row.split('|')
  add(verbs, left, sense)
  add(nouns, right, sense)
}

function add(senses: Map<string, number[]>, words: string, sense: number): void {
  for (const word of words.split(' ')) {
    const known = senses.get(word)
    if (known) known.push(sense)
    else senses.set(word, [sense])
  }
}

/** Returns the senses, as numbers, that a noun or verb usually has and shares with another word: "swear" and "oath" share one. */
export function listSenses({ lemma, pos }: Pick<Term, 'lemma' | 'pos'>): readonly number[] {
  const senses = pos === 'VERB' ? verbs : pos === 'NOUN' ? nouns : null
  return senses?.get(lemma) ?? []
}
