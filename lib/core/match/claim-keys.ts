import { toTermKey } from '@/lib/core/match/term-key'
import { listSenses } from '@/lib/core/match/word-senses'
import type { ComparableClaim, Facets } from '@/lib/core/vocabulary'

/** Entries of each facet that are read: more stand only in text that is no sentence. */
const MOST_ENTRIES = 120

/** How much a key says when two claims share it; a plain word is 1. */
const STRENGTH = {
  word: 1,
  /** "he" was read as a name. */
  inferred: 0.5,
  /** A day that the two claims may have resolved from other words: "Friday", "7 April". */
  day: 0.6,
  /** Another word of the same sense ("swear", "oath"): many words have several senses. */
  sense: 0.3,
} as const

/**
 * Returns the keys under which a claim is found, with their strength. Two words for one thing come to one key: names by their
 * alias key (ISIS, Islamic State; Swedish, Sweden), words by lemma, by stem and synonym (lorry, truck) and by the senses
 * WordNet gives them, numbers by value (13, thirteen), times by the day they resolve to.
 */
export function listClaimKeys({ facets }: ComparableClaim): ReadonlyMap<string, number> {
  const keys = new Map<string, number>()
  const add = (key: string, strength: number): void => {
    keys.set(key, Math.max(strength, keys.get(key) ?? 0))
  }
  addNames(facets, add)
  for (const term of facets.terms.slice(0, MOST_ENTRIES)) {
    add(`word ${term.lemma}`, STRENGTH.word)
    add(`term ${toTermKey(term.lemma)}`, STRENGTH.word)
    for (const sense of listSenses(term)) add(`sense ${sense}`, STRENGTH.sense)
  }
  for (const { low, high } of facets.quantities.slice(0, MOST_ENTRIES))
    for (const value of [low, high]) if (value !== null) add(`number ${value}`, STRENGTH.word)
  for (const { from, to } of facets.times.slice(0, MOST_ENTRIES))
    if (from !== null && from === to) add(`day ${from}`, STRENGTH.day)
  return keys
}

/** A name counts as a whole and by its words: "Berg" and "Ola Berg" may be one person. */
function addNames({ names }: Facets, add: (key: string, strength: number) => void): void {
  for (const { key, inferred } of names.slice(0, MOST_ENTRIES)) {
    const strength = inferred ? STRENGTH.inferred : STRENGTH.word
    add(`name ${key}`, strength)
    for (const word of key.split(' ')) add(`term ${word}`, strength)
  }
}
