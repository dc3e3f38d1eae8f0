import { SAME_NOUNS } from '@/lib/core/extract/lexicon/counted-nouns'
import { PERSON_NOUNS, PREDICATE_FAMILIES } from '@/lib/core/extract/lexicon/predicates'

const familyOf = new Map<string, string>()
for (const [stored, words] of Object.entries(PREDICATE_FAMILIES))
  for (const word of words.split(' ')) familyOf.set(word, stored)

const nounOf = new Map<string, string>(PERSON_NOUNS.map((noun) => [noun, 'person']))
for (const words of SAME_NOUNS) {
  const [stored = '', ...others] = words.split(' ')
  for (const other of others) nounOf.set(other, stored)
}

/** Returns the stored verb for a word of a known deed ("dead" → "kill"), or null. */
export function findPredicateFamily(lemma: string): string | null {
  return familyOf.get(lemma) ?? null
}

/** Returns the noun under which a count is stored: "person" for people and victims, "protester" for demonstrators. */
export function foldNoun(lemma: string): string {
  return nounOf.get(lemma) ?? lemma
}
