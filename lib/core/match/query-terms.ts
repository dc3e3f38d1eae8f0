import type { ComparableClaim } from '@/lib/core/vocabulary'

/** More words than this make a query slow and no better: a sentence has about fifteen. */
const MOST_TERMS = 48

/** Returns the words under which a claim is found, each once: name keys, lemmas of content words, digits of its numbers. */
export function toQueryTerms(claim: ComparableClaim): string[] {
  const { names, terms, quantities } = claim.facets
  const words = [
    ...names.flatMap((name) => name.key.split(' ')),
    ...terms.map((term) => term.lemma),
    ...quantities.flatMap((quantity) => [quantity.low, quantity.high].filter((value) => value !== null).map(String)),
    ...quantities.flatMap((quantity) => [quantity.predicate, quantity.counts].filter((word) => word !== null)),
  ]
  return [...new Set(words.map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter(Boolean))].slice(
    0,
    MOST_TERMS,
  )
}
