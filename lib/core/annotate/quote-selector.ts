import type { Span } from '@/lib/core/vocabulary'

/**
 * A span as its words with some context on either side (the W3C text quote selector), and the way back: first the
 * place where it stood, then the place whose surroundings agree best.
 */

/** Characters of context on each side: enough to tell repeated sentences apart, short enough to store with each claim. */
const CONTEXT_LENGTH = 32

/** Places compared for one quote at most: a text that repeats one word a million times must not take minutes. */
const MOST_PLACES = 2000

/** The words of a span and up to 32 characters on either side. */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Where a quote stands now. `exact`: words and surroundings as they were; `moved`: the same words elsewhere or in other company. */
export interface LocatedQuote {
  readonly span: Span
  readonly how: 'exact' | 'moved'
}

/** The span as a quote selector; no surrogate pair is cut in two by the context. */
export function describeQuote(text: string, span: Span): QuoteSelector {
  const from = Math.max(0, span.start - CONTEXT_LENGTH)
  const to = Math.min(text.length, span.end + CONTEXT_LENGTH)
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, splitsPair(text, to) ? to - 1 : to),
  }
}

// A cut between the two halves of an emoji would leave a lone surrogate behind.
function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
}

/** Where the quote stands in `text`, nearest to `start` (its old offset) among equals; null where its words are not there. */
export function locateQuote(text: string, quote: QuoteSelector & { readonly start?: number }): LocatedQuote | null {
  if (quote.exact === '') return null
  const places = listPlaces(text, quote)
  let best: { start: number; score: number } | null = null
  for (const start of places) {
    const score = scorePlace(text, quote, start)
    const nearer = best !== null && distance(quote, start) < distance(quote, best.start)
    if (best === null || score > best.score || (score === best.score && nearer)) best = { start, score }
  }
  if (best === null) return null
  const whole = best.score === quote.prefix.length + quote.suffix.length
  const stayed = quote.start === undefined || quote.start === best.start
  return { span: { start: best.start, end: best.start + quote.exact.length }, how: whole && stayed ? 'exact' : 'moved' }
}

// The old place comes first, so that the limit can never hide it.
function listPlaces(text: string, quote: QuoteSelector & { readonly start?: number }): number[] {
  const places: number[] = []
  if (quote.start !== undefined && text.startsWith(quote.exact, quote.start)) places.push(quote.start)
  for (let at = text.indexOf(quote.exact); at >= 0 && places.length < MOST_PLACES;) {
    places.push(at)
    at = text.indexOf(quote.exact, at + 1)
  }
  return places
}

/** How many characters of the context agree, counted outwards from the quote. */
function scorePlace(text: string, quote: QuoteSelector, start: number): number {
  const { prefix, suffix, exact } = quote
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[start + exact.length + after] === suffix[after]) after++
  return before + after
}

function distance(quote: { readonly start?: number }, start: number): number {
  return quote.start === undefined ? 0 : Math.abs(quote.start - start)
}
