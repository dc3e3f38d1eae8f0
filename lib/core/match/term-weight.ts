import { COMMON_WORDS, USUAL_WORDS } from '@/lib/core/extract/lexicon/common-words'
import { KNOWN_WORDS } from '@/lib/core/extract/lexicon/known-words'
import { toTermKey } from '@/lib/core/match/term-key'

/** How much a shared word says, by term key: 0 nothing, above 1 much. */
export type TermWeight = (key: string) => number

/** By how many news articles hold a word: sharing "people" means little, sharing "lorry" much. */
const USUAL = 0.15
const COMMON = 0.45
const KNOWN = 0.85
const RARE = 1.2

const weights = new Map<string, number>()
for (const word of KNOWN_WORDS) weights.set(toTermKey(word), KNOWN)
for (const word of COMMON_WORDS) weights.set(toTermKey(word), COMMON)
for (const word of USUAL_WORDS) weights.set(toTermKey(word), USUAL)

/** Returns the weight of a term by how usual it is in news at large. */
export function weighTerm(key: string): number {
  return weights.get(key) ?? RARE
}
