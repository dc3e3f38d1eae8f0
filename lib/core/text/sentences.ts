import { splitParagraphs, trimSpan } from '@/lib/core/text/paragraphs'
import {
  AFTER_CLOCK,
  BEFORE_NUMBER,
  CLOCK,
  COMPANY_FORMS,
  MAYBE_LAST,
  NEVER_LAST,
  SENTENCE_STARTERS,
} from '@/lib/core/text/lexicon/abbreviations'
import { openSegmenter } from '@/lib/core/text/segmenter'
import type { Span } from '@/lib/core/vocabulary'

/**
 * Sentences by the Unicode rules (Intl.Segmenter), paragraph by paragraph, then mended: boundaries that fall after an
 * abbreviation or before "she asked" are taken away, those that lack their space ("in 2012.He left") are added.
 */

/** Word characters looked at on either side of a boundary: longer runs are no abbreviation. */
const WORD_WINDOW = 24

/** A full stop without its space: "in 2012.He left", "it ended.”The". Not "example.Com/x" or "a.B". */
const MISSING_SPACE = /(?<=[\p{Ll}\p{Nd})\]][.!?]["”’]?)(?=["“‘]?\p{Lu}[\p{Ll}’']{0,20}[\s,])/gu

/** The sentences of a text, in order, trimmed, never empty; none runs over the end of a paragraph. */
export function splitSentences(text: string): Span[] {
  return splitParagraphs(text).flatMap((paragraph) => splitParagraph(text, paragraph))
}

function splitParagraph(text: string, paragraph: Span): Span[] {
  // A line break inside a hand-broken paragraph is no boundary: the copy has spaces there, at the same offsets.
  const copy = text.slice(paragraph.start, paragraph.end).replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
  const sentences: Span[] = []
  let start = 0
  for (const boundary of listBoundaries(copy)) {
    const span = trimSpan(copy, { start, end: boundary })
    if (span.end > span.start) sentences.push({ start: paragraph.start + span.start, end: paragraph.start + span.end })
    start = boundary
  }
  return sentences
}

function listBoundaries(copy: string): number[] {
  const offsets = new Set<number>()
  for (const { index } of openSegmenter('sentence', 'en').segment(copy))
    if (index > 0 && isBoundary(copy, index)) offsets.add(index)
  for (const { index } of copy.matchAll(MISSING_SPACE)) if (isUnspacedBoundary(copy, index)) offsets.add(index)
  return [...offsets].sort((a, b) => a - b).concat(copy.length)
}

function isBoundary(copy: string, at: number): boolean {
  const before = copy.slice(Math.max(0, at - WORD_WINDOW * 2), at).trimEnd()
  const after = copy.slice(at, at + WORD_WINDOW)
  if (/^["”’'»)\]]+(\s|$)/.test(after)) return false // a closing mark belongs to the sentence before it
  if (/^["“‘'([]*\p{Ll}/u.test(after)) return false // “Is it true?” she asked
  const next = firstWord(after)
  if (before.endsWith('!') && COMPANY_FORMS.has(next.toLowerCase())) return false // Yahoo! Inc.
  return before.endsWith('.') ? !isAbbreviation(copy, before, next) : true
}

// Sentences do not end in "Mr.", in an initial ("J. Hale") or, before a name, in "U.S."
function isAbbreviation(copy: string, before: string, next: string): boolean {
  const words = before.split(/\s/)
  const last = (words.at(-1) ?? '').replace(/^["“‘'([]+/, '').slice(0, -1)
  const key = last.toLowerCase()
  const follower = next.toLowerCase()
  if (NEVER_LAST.has(key)) return true
  if (BEFORE_NUMBER.has(key)) return /^\p{Nd}/u.test(next)
  if (CLOCK.has(key)) return AFTER_CLOCK.has(follower)
  if (MAYBE_LAST.has(key)) return !SENTENCE_STARTERS.has(follower)
  if (/^\p{Lu}$/u.test(last)) return isInitial(words, follower)
  if (/^(\p{L}\.)+\p{L}$/u.test(last)) return !SENTENCE_STARTERS.has(follower) // U.N.H.C.R.
  return /^\p{Nd}{1,3}$/u.test(last) && copy.trimStart().startsWith(before.trimStart()) // "1. First of all"
}

// "J. R. Hale", "Donald T. Hale" against "vitamin C. It …"
function isInitial(words: readonly string[], follower: string): boolean {
  const previous = words.at(-2) ?? ''
  if (SENTENCE_STARTERS.has(follower)) return false
  return previous === '' || /^["“‘'(]*\p{Lu}/u.test(previous)
}

function firstWord(after: string): string {
  return /^["“‘'([]*([\p{L}\p{N}£$€]+)/u.exec(after)?.[1] ?? ''
}

// Not inside an address ("see www.Example.Com now") and not after an abbreviation ("St.Ives").
function isUnspacedBoundary(copy: string, at: number): boolean {
  const left = copy.slice(Math.max(0, at - WORD_WINDOW), at)
  const word = left.split(/\s/).at(-1) ?? ''
  if (/[@/]|^www/i.test(word) || word.length < 4) return false
  const stem = word.replace(/[.!?]["”’]?$/, '').toLowerCase()
  return !stem.includes('.') && !NEVER_LAST.has(stem) && !MAYBE_LAST.has(stem)
}
