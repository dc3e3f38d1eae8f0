import { TITLES } from '@/lib/core/extract/lexicon/person-words'
import { toTermKey } from '@/lib/core/match/term-key'
import type { ComparableClaim, Name, Quote, Span, Term } from '@/lib/core/vocabulary'

/** A claim made ready for comparing: each key once, with the first words that carry it. */
export interface ClaimProfile {
  readonly claim: ComparableClaim
  /** Names by key; a written name goes before an inferred one. */
  readonly names: ReadonlyMap<string, Name>
  /** Content words outside names, numbers and times, by term key. */
  readonly terms: ReadonlyMap<string, Term>
}

/** Entries of each facet that are compared: more stand only in text that is no sentence, and would cost their square. */
const MOST_ENTRIES = 120

/** Returns the names and content words of a claim under their keys. */
export function profileClaim(whole: ComparableClaim): ClaimProfile {
  const claim = limitFacets(whole)
  const names = new Map<string, Name>()
  for (const name of claim.facets.names)
    if (!names.has(name.key) || names.get(name.key)?.inferred) names.set(name.key, name)
  const taken = [
    ...claim.facets.names.filter((name) => !name.inferred),
    ...claim.facets.quantities,
    ...claim.facets.times,
  ]
  const terms = new Map<string, Term>()
  for (const term of claim.facets.terms) {
    if (taken.some((span) => term.start >= span.start && term.end <= span.end) || isTitle(claim, term)) continue
    // "suspected gunmen": how sure the text is of them, not what it tells of them.
    if (claim.facets.hedges.some(({ start, end }) => term.start === start && term.end === end)) continue
    const key = toTermKey(term.lemma)
    if (!terms.has(key)) terms.set(key, term)
  }
  return { claim, names, terms }
}

const titles = new Set(TITLES)

/** "Attorney General" before a name: whose office it is says no more than the name. */
export function isTitle(claim: ComparableClaim, { lemma, start }: Term): boolean {
  return titles.has(lemma) && /\p{Lu}/u.test(claim.exact.charAt(start - claim.start))
}

/** Returns the words of a span as a quote of the claim that holds it. */
export function quoteSpan(claim: ComparableClaim, { start, end }: Span): Quote {
  return { start, end, exact: claim.exact.slice(start - claim.start, end - claim.start) }
}

/** Returns the plain quote of a facet entry. */
export function quoteOf({ start, end, exact }: Quote): Quote {
  return { start, end, exact }
}

function limitFacets(claim: ComparableClaim): ComparableClaim {
  const { names, quantities, times, negations, hedges, terms } = claim.facets
  const limit = <T>(entries: readonly T[]): readonly T[] => entries.slice(0, MOST_ENTRIES)
  const facets = {
    names: limit(names),
    quantities: limit(quantities),
    times: limit(times),
    negations: limit(negations),
    hedges: limit(hedges),
    terms: limit(terms),
  }
  return { ...claim, facets }
}
