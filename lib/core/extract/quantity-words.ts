import { PERSON_NOUNS, PREDICATE_FAMILIES } from '@/lib/core/extract/lexicon/predicates'

const familyOf = new Map<string, string>()
for (const [stored, words] of Object.entries(PREDICATE_FAMILIES))
  for (const word of words.split(' ')) familyOf.set(word, stored)

const personNouns = new Set(PERSON_NOUNS)

/** Returns the stored verb for a word of a known deed ("dead" → "kill"), or null. */
export function findPredicateFamily(lemma: string): string | null {
  return familyOf.get(lemma) ?? null
}

/** Whether a noun counts human beings without saying more of them ("people", "victims"). */
export function isPersonNoun(lemma: string): boolean {
  return personNouns.has(lemma)
}
