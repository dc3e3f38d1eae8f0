import { findDate } from '@/lib/core/extract/written-date'
import { splitLines } from '@/lib/core/text/paragraphs'
import type { Span } from '@/lib/core/vocabulary'

/** What a plain text says about itself. Nothing is made up: null, '' or [] where it does not say. */
export interface GuessedMetadata {
  readonly title: string
  readonly outlet: string | null
  readonly authors: string[]
  /** ISO date or date-time. */
  readonly publishedAt: string | null
  readonly url: string | null
  /** Offset of the first character after the title that is no white space; 0 where the text has no title. */
  readonly bodyStart: number
}

/** Lines at the top, and at the end, that may say who wrote it, when and where. */
const TOP_LINES = 8
const END_LINES = 4
/** A longer first line is a paragraph, not a title. Characters. */
const LONGEST_TITLE = 220
const LONGEST_LABEL = 120

const BY_LINE = /^(?:by|written by|von|af|av)[:\s]\s*(\p{Lu}.{1,100})$/iu
const URL_LINE = /^(?:(?:url|link|source|address)\s*:\s*)?<?(https?:\/\/[^\s<>"]{3,2000})>?$/i
const SOURCE_LINE = /^(?:source|outlet|publisher|publication|published (?:by|in)) ?: ?\/? ?(\p{L}[^\n:/]{0,80})$/iu
const DATE_LINE = /^(?:(?:published|posted|updated|date|first published|last updated)(?: on| at)? ?:? ?)?(\S.{5,60})$/i
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}[,(–—-]\s?(.{4,40}?)(?:\(|\s[–—-]|:)/u

/** Reads title, authors, outlet, date and address off a plain text; `fileName` gives the title where the text has none. */
export function guessMetadata(text: string, fileName: string | null): GuessedMetadata {
  const lines = splitLines(text).filter((line) => line.end > line.start)
  const title = findTitle(text, lines)
  const rest = lines.filter((line) => title === null || line.start >= title.end)
  const labels = [...rest.slice(0, TOP_LINES), ...rest.slice(TOP_LINES).slice(-END_LINES)]
  const words = labels.map((line) => text.slice(line.start, Math.min(line.end, line.start + LONGEST_TITLE)))
  return {
    title: title ? readTitle(text, title) : toTitle(fileName),
    outlet: firstMatch(words, SOURCE_LINE),
    authors: splitAuthors(firstMatch(words, BY_LINE)),
    publishedAt: findPublished(words),
    url: firstMatch(words, URL_LINE),
    bodyStart: title ? (rest[0]?.start ?? text.length) : 0,
  }
}

// The first line, if it is short, no sentence, and more follows. Where the second repeats its end ("Home World X", "X") the second.
function findTitle(text: string, lines: readonly Span[]): Span | null {
  const [first, second] = lines
  if (!first || !second) return null
  const words = text.slice(first.start, first.end)
  const next = text.slice(second.start, second.end)
  if (next.length > 8 && next.length <= LONGEST_TITLE && words.endsWith(` ${next}`)) return second
  const isLabel =
    [BY_LINE, URL_LINE, SOURCE_LINE].some((pattern) => pattern.test(words)) || findPublished([words]) !== null
  if (words.length > LONGEST_TITLE || /[.:;,]["”’]?$/.test(words) || isLabel) return null
  return /\p{L}/u.test(words) ? first : null
}

function readTitle(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

// "harbour-fire_2.txt" → "harbour fire 2"; a file named by a number or a hash has no title.
function toTitle(fileName: string | null): string {
  const stem = (fileName ?? '').replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  const words = stem.split(/[\s_.-]+/).filter(Boolean)
  const speaking = words.filter((word) => /^\p{L}{2,}$/u.test(word) && !/^[a-f]{6,}$/i.test(word))
  return speaking.length >= 2 || (speaking.length === 1 && words.length === 1) ? words.join(' ') : ''
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const found = line.length <= LONGEST_LABEL || pattern === URL_LINE ? pattern.exec(line)?.[1]?.trim() : undefined
    if (found) return found
  }
  return null
}

// "Orla Brandt, Ada Finch and Olin Hale for the Courier"
function splitAuthors(byLine: string | null): string[] {
  const people = (byLine ?? '').split(/\s(?:for|in|at|\||•|–|—)\s/)[0] ?? ''
  return people
    .split(/,|\s(?:and|&)\s/)
    .map((name) => name.trim().replace(/[.;]$/, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){1,3}$/u.test(name))
}

// A line that is a date and little else, or a dateline with a year: "ORME, 3 May 2019 (Courier) –"
function findPublished(lines: readonly string[]): string | null {
  for (const line of lines) {
    const label = line.length <= LONGEST_LABEL ? DATE_LINE.exec(line)?.[1] : undefined
    const found = label ? findDate(label, true) : null
    const dateline = found ?? findDate(DATELINE.exec(line)?.[1] ?? '', false)
    if (dateline) return dateline
  }
  return null
}
