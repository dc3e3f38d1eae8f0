import { SYNONYMS } from '@/lib/core/match/lexicon/synonyms'

const groupOf = new Map<string, string>()
for (const row of SYNONYMS) {
  const words = row.split(' ')
  for (const word of words) if (!groupOf.has(word)) groupOf.set(word, words[0] ?? word)
}

const SUFFIX = /(?:ations?|itions?|ions?|ments?|ances?|ences?|ings?|ers?|ors?|ists?|ive|ly|al|ed|es|y|e|s)$/
/** What stays of a word must still be a word: "station" does not become "st". */
const SHORTEST_STEM = 5

/** Returns the same key for words that mean the same here: "lorry" and "truck", "investigate" and "investigation". */
export function toTermKey(lemma: string): string {
  const group = groupOf.get(lemma)
  if (group !== undefined) return group
  const stem = lemma.replace(SUFFIX, '')
  return stem.length >= SHORTEST_STEM ? stem : lemma
}
