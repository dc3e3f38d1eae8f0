import { findHedges } from '@/lib/core/extract/hedges'
import { findNames } from '@/lib/core/extract/names'
import { findNegations } from '@/lib/core/extract/negation'
import { findPlaceReferences } from '@/lib/core/extract/place-references'
import { findQuantities } from '@/lib/core/extract/quantities'
import { findReferences } from '@/lib/core/extract/references'
import { readSentences, type SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import { findTerms } from '@/lib/core/extract/terms'
import { findTimes } from '@/lib/core/extract/times'
import type { ArticleText, Facets, Name, Quantity, Span, TimeRef } from '@/lib/core/vocabulary'

/** What the whole article says about its names, numbers and times: read once, used for every claim in it. All in reading order. */
export interface ArticleContext {
  readonly article: ArticleText
  readonly sentences: readonly SentenceTokens[]
  readonly facets: Facets
}

/** Reads the whole article once: its words, names with their aliases, quantities, times and negations. */
export function readContext(article: ArticleText): ArticleContext {
  const { text, publishedAt } = article
  const sentences = readSentences(text)
  const written = findNames(text, sentences)
  const meant = [...findReferences(text, sentences, written), ...findPlaceReferences(text, sentences, written)]
  const names = [...written, ...meant].sort((a, b) => a.start - b.start)
  const times = dropNamed(
    sentences.flatMap((sentence) => findTimes(text, sentence, publishedAt)),
    written,
  )
  const quantities = sentences.flatMap((sentence) => findQuantities(text, sentence))
  const negations = sentences.flatMap((sentence) => findNegations(text, sentence))
  const hedges = sentences.flatMap((sentence) => findHedges(text, sentence))
  const terms = sentences.flatMap((sentence) => findTerms(sentence))
  return {
    article,
    sentences,
    facets: { names, quantities: dropTimes(quantities, times, written), times, negations, hedges, terms },
  }
}

/** Returns what the claim at `span` can be compared on; the names of `subject`, words outside the span, count as inferred. */
export function describeFacets(context: ArticleContext, span: Span, subject: Span | null): Facets {
  const { facets } = context
  const own = within(facets.names, span)
  const ofSubject = subject === null ? [] : within(facets.names, subject).map((name) => ({ ...name, inferred: true }))
  return {
    names: [...ofSubject.filter((name) => !own.some((other) => other.start === name.start)), ...own],
    quantities: within(facets.quantities, span),
    times: within(facets.times, span),
    negations: within(facets.negations, span),
    // "It is unclear whether | the pilot left": the words before a claim may be said of it.
    hedges: within(facets.hedges, span, ({ head }) => head),
    terms: within(facets.terms, span),
  }
}

/** "March 22" counts nothing, nor does the 7 of "Channel 7"; "US$5" is a sum, whatever name begins it. */
function dropTimes(quantities: readonly Quantity[], times: readonly TimeRef[], names: readonly Name[]): Quantity[] {
  return quantities.filter(
    (quantity) =>
      !listOverlaps(quantity, times).length && !listOverlaps(quantity, names).some(({ end }) => end >= quantity.end),
  )
}

/** "Mrs May" is no month. */
function dropNamed(times: readonly TimeRef[], names: readonly Name[]): TimeRef[] {
  const people = names.filter(({ kind }) => kind === 'person')
  return times.filter(
    (time) => !listOverlaps(time, people).some(({ start, end }) => start <= time.start && end >= time.end),
  )
}

function listOverlaps(span: Span, others: readonly Span[]): Span[] {
  return within(others, { start: span.start - 80, end: span.end + 80 }).filter(
    (other) => span.start < other.end && other.start < span.end,
  )
}

/**
 * The entries that lie wholly inside the span, found by halving: linear work over all claims of an article. `place` is what of
 * an entry must lie there, and what they are sorted by.
 */
function within<T extends Span>(entries: readonly T[], span: Span, place: (entry: T) => Span = (entry) => entry): T[] {
  const startOf = (entry: T | undefined): number => (entry ? place(entry).start : Infinity)
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(entries[middle]) < span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let entry = entries[low]; entry && startOf(entry) < span.end; entry = entries[(low += 1)])
    if (place(entry).end <= span.end) found.push(entry)
  return found
}
