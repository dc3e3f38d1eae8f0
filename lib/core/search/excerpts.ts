/**
 * The words around what was found, as spans of the stored text cut into marked and unmarked pieces:
 *
 *   … told the court that he used [Zello] to ask for advice …
 */
import { trimSpan } from '@/lib/core/text/paragraphs'
import type { Span } from '@/lib/core/vocabulary'
import type { Match } from './find-matches'

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A span of a text in pieces; joined, they are the words that stand there. */
export interface Excerpt extends Span {
  readonly pieces: readonly Piece[]
  /** True where the text goes on before and after it. */
  readonly before: boolean
  readonly after: boolean
}

/** How far the end of an excerpt is moved to a space, in UTF-16 units: a text without spaces is cut where it is. */
const LONGEST_WORD = 30

/** The whole text with what was found marked. */
export function markWhole(text: string, matches: readonly Match[]): Excerpt {
  return toExcerpt(text, { start: 0, end: text.length }, matches)
}

/**
 * The best places of a text, at most `most` of them, each of about `length` UTF-16 units: first the one with the most of
 * what was asked for, then those that add a term. The beginning where nothing was found, everything where it is short.
 */
export function cutExcerpts(text: string, matches: readonly Match[], length: number, most = 1): Excerpt[] {
  if (text.length <= length) return [markWhole(text, matches)]
  if (matches.length === 0) return [toExcerpt(text, snap(text, { start: 0, end: length }), matches)]
  const chosen: Span[] = []
  const missing = new Set(matches.map(({ term }) => term))
  while (chosen.length < most && missing.size > 0) {
    const window = findBest(matches, missing, length)
    for (const term of window.terms) missing.delete(term)
    chosen.push(snap(text, widen(window, length, text.length), window))
  }
  return joinOverlapping(chosen).map((span) => toExcerpt(text, span, matches))
}

interface Window extends Span {
  readonly terms: ReadonlySet<number>
}

/** The stretch of at most `length` that holds the most terms of `wanted`, then the most matches; the first of equals. */
function findBest(matches: readonly Match[], wanted: ReadonlySet<number>, length: number): Window {
  const counts = new Map<number, number>()
  let best = { terms: 0, matches: 0, from: 0, to: 0 }
  let to = 0
  matches.forEach(({ term, start }, from) => {
    while (to < matches.length && (to === from || matches[to]!.end - start <= length)) {
      const { term: entering } = matches[to++]!
      if (wanted.has(entering)) counts.set(entering, (counts.get(entering) ?? 0) + 1)
    }
    const held = { terms: counts.size, matches: to - from, from, to }
    if (held.terms > best.terms || (held.terms === best.terms && held.matches > best.matches)) best = held
    const left = (counts.get(term) ?? 0) - 1
    if (left > 0) counts.set(term, left)
    else counts.delete(term)
  })
  const held = matches.slice(best.from, best.to)
  const end = held.reduce((furthest, match) => Math.max(furthest, match.end), 0)
  return { start: held[0]!.start, end, terms: new Set(held.map(({ term }) => term)) }
}

/** The same room before and after, as far as the text goes. */
function widen({ start, end }: Span, length: number, whole: number): Span {
  const room = Math.max(0, length - (end - start))
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), whole - length))
  return { start: Math.min(start, from), end: Math.max(end, Math.min(whole, from + length)) }
}

/** Moves both ends inward to a space, where one is near, so that no word is cut; what must stay in (`core`) stays in. */
function snap(text: string, { start, end }: Span, core: Span = { start: end, end: start }): Span {
  const first = start === 0 ? 0 : Math.min(nextSpace(text, start - 1, 1), core.start)
  const last = end === text.length ? end : Math.max(nextSpace(text, end, -1), core.end)
  return trimSpan(text, { start: first, end: Math.max(first, last) })
}

function nextSpace(text: string, at: number, step: 1 | -1): number {
  for (let i = 0; i < LONGEST_WORD; i++) if (/\s/.test(text.charAt(at + i * step))) return at + i * step
  const cut = step === 1 ? at + 1 : at
  return /[\udc00-\udfff]/.test(text.charAt(cut)) ? cut + step : cut
}

function joinOverlapping(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (!last || span.start > last.end) joined.push(span)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return joined
}

function toExcerpt(text: string, { start, end }: Span, matches: readonly Match[]): Excerpt {
  const within = matches.filter((match) => match.start < end && match.end > start)
  const marks = joinOverlapping(
    within.map((match) => ({ start: Math.max(start, match.start), end: Math.min(end, match.end) })),
  )
  const pieces: Piece[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), marked: false })
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true })
    at = mark.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false })
  return { start, end, pieces, before: start > 0, after: end < text.length }
}
