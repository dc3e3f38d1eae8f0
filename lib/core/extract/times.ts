import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { casual } from 'chrono-node/en'
import { readFixedTimes, type FoundTime } from '@/lib/core/extract/fixed-times'
import { addDays, type DayRange, daysOfMonth, daysOfYear, isDay, toDay } from '@/lib/core/extract/days'
import type { Span, TimeRef } from '@/lib/core/vocabulary'

/** A sentence without any of these speaks of no day: spares most of the work. */
const TIME_HINT =
  /\d|day\b|[Yy]esterday|[Tt]onight|[Tt]omorrow|\bago\b|\b(?:[Ll]ast|[Nn]ext|[Tt]his|past)\b|January|February|March|April|May|June|July|August|September|October|November|December|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/
/** Clock times and words that chrono takes for times of their own: "now", "5 pm", "this morning" without a day. */
const NO_DAY =
  /^(?:now|at noon|noon|midnight|(?:at )?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?|second|\d+ (?:seconds?|minutes?|hours?)(?: ago)?)$/i
const FUTURE = /\b(?:will|next|upcoming|plans? to|is set to|are set to|scheduled|later this)\b/i
/** "a day after Egypt withdrew it", "two weeks later": counted from an event, not from the day of publication. */
const FROM_EVENT = /\b(?:day|week|month|year)s?\s(?:after|before|later|earlier|prior)$/i
/** Longer sentences are no sentences; chrono is not linear on them. */
const LONGEST_SENTENCE = 2000

/** Returns the times of one sentence, resolved to days against the publication date; unresolved where that is needed and missing. */
export function findTimes(text: string, sentence: Span, publishedAt: string | null): TimeRef[] {
  const line = text.slice(sentence.start, sentence.end)
  if (line.length > LONGEST_SENTENCE || !TIME_HINT.test(line)) return []
  const published = publishedAt !== null && isDay(toDay(publishedAt)) ? toDay(publishedAt) : null
  const fixed = readFixedTimes(line, published)
  const read = readByChrono(line, published).filter(
    (time) => !fixed.some((other) => time.start < other.end && other.start < time.end),
  )
  return [...fixed, ...read]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, range }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
      exact: line.slice(start, end),
      from: range?.from ?? null,
      to: range?.to ?? null,
    }))
}

function readByChrono(line: string, published: string | null): FoundTime[] {
  // Any fixed day serves where the real one is not known: then only what does not depend on it is kept.
  const instant = new Date(`${published ?? '2000-01-05'}T12:00:00Z`)
  return casual
    .parse(line.replaceAll('\u00a0', ' '), { instant, timezone: 0 }, { forwardDate: false })
    .filter((result) => isTime(result))
    .map((result) => {
      const words = result.text.replace(/[\s,;:]+$/, '')
      const lead = /^(?:on|in|at|by|since|until)\s/i.exec(words)?.[0].length ?? 0
      return { start: result.index + lead, end: result.index + words.length, range: toRange(result, line, published) }
    })
}

/** "He sat", "they may": a weekday or a month is written with a capital. */
function isTime({ text }: ParsedResult): boolean {
  if (NO_DAY.test(text.trim())) return false
  return /\d|\p{Lu}|yesterday|today|tonight|tomorrow|ago|week|month|year|day|morning|evening|night/u.test(text)
}

function toRange(result: ParsedResult, line: string, published: string | null): DayRange | null {
  if (FROM_EVENT.test(result.text.trim())) return null
  const isFuture = FUTURE.test(line)
  const from = componentRange(result.start, result.text, published, isFuture)
  const to = result.end ? componentRange(result.end, result.text, published, isFuture) : from
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
}

function componentRange(
  parts: ParsedComponents,
  words: string,
  published: string | null,
  isFuture: boolean,
): DayRange | null {
  const year = parts.get('year')
  const month = parts.get('month')
  const day = parts.get('day')
  if (year === null || month === null || day === null) return null
  if (published === null && !(parts.isCertain('year') && parts.isCertain('month'))) return null
  if (/\byears?\b/i.test(words) && !parts.isCertain('day')) return daysOfYear(year)
  if (/\bmonths?\b/i.test(words)) return daysOfMonth(year, month)
  const exact = toDay(new Date(Date.UTC(year, month - 1, day)).toISOString())
  if (/\bweek\b/i.test(words)) return { from: addDays(exact, -3), to: addDays(exact, 3) }
  if (parts.isCertain('weekday') && !parts.isCertain('day')) return sameDay(lastWeekday(exact, published, isFuture))
  if (parts.isCertain('month') && !parts.isCertain('year') && !parts.isCertain('weekday'))
    return yearless(parts, year, month, exact, published, isFuture)
  return parts.isCertain('month') && !parts.isCertain('day') ? daysOfMonth(year, month) : sameDay(exact)
}

function sameDay(day: string): DayRange {
  return { from: day, to: day }
}

/** News looks back: "on Friday" in a text of a Monday is the Friday before it, unless the line speaks of what will be. */
function lastWeekday(day: string, published: string | null, isFuture: boolean): string {
  if (published === null) return day
  if (!isFuture && day > published) return addDays(day, -7)
  return isFuture && day < published ? addDays(day, 7) : day
}

function yearless(
  parts: ParsedComponents,
  year: number,
  month: number,
  exact: string,
  published: string | null,
  isFuture: boolean,
): DayRange {
  const isAhead = published !== null && exact > addDays(published, isFuture ? 200 : 2)
  const settled = isAhead ? year - 1 : year
  if (!parts.isCertain('day')) return daysOfMonth(settled, month)
  return sameDay(`${settled}${exact.slice(4)}`)
}
