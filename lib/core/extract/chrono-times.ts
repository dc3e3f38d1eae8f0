import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { casual } from 'chrono-node/en'
import { addDays, type DayRange, daysOfMonth, daysOfYear, toDay } from '@/lib/core/extract/days'
import type { FoundTime } from '@/lib/core/extract/found-time'
import { isFutureAt } from '@/lib/core/extract/future-clause'
import { trimEnd } from '@/lib/core/text/trim-end'

/** Words that chrono takes for times: "now", "5", "weekend". */
const NO_TIME = /^(?:now|(?:at )?\d{1,2}|second|weekend)$/i
/** "5 p.m.", "noon": a clock, and of what day the words do not say. */
const NO_DAY = /^(?:at\s|around\s|about\s)?(?:noon|midnight|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)$/i
/** Where the hour is said, not only "night" or "at 7". */
const CLOCK = /\d\s?[ap]\.?m\b|\d[:.]\d\d|\b(?:noon|midnight)\b/i
/** "20 minutes", "within 24 hours", "after two weeks": how long, not when. */
const LENGTH =
  /^(?:(?:in|within|after|for|over|about|the|another)\s){0,2}[\w-]+\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?:\sago)?$/i
/** What such words may still tell: "this week" and "two days ago" are read before, "the next day" hangs on an event. */
const EVENT_DAY =
  /^(?:the|that|same|next|following|previous|first|last|second)\s(?:\w+\s)?(?:day|morning|evening|night|afternoon)$/i
/** "a day after Egypt withdrew it", "two weeks later": counted from an event, not from the day of publication. */
const FROM_EVENT = /\b(?:day|week|month|year)s?\s(?:after|before|later|earlier|prior)$/i

/** Returns the times that chrono reads in a line, resolved to days; the range is null where that is not possible. */
export function readByChrono(line: string, published: string | null): FoundTime[] {
  // Any fixed day serves where the real one is not known: then only what does not depend on it is kept.
  const instant = new Date(`${published ?? '2000-01-05'}T12:00:00Z`)
  return casual
    .parse(plain(line), { instant, timezone: 0 }, { forwardDate: false })
    .filter((result) => isTime(result))
    .map((result) => {
      const words = trimEnd(result.text, ' \u00a0\n\t,;:')
      const lead = /^(?:on|in|at|by|since|until)\s/i.exec(words)?.[0].length ?? 0
      const span = { start: result.index + lead, end: result.index + words.length }
      return { ...span, range: toRange(result, line, published), ...toClock(result) }
    })
}

/** The same line at the same length: "the night of 4 March" hides the date from chrono. */
function plain(line: string): string {
  return line
    .replaceAll('\u00a0', ' ')
    .replace(/\b(?:night|morning|evening|afternoon)\sof\b/gi, (words) => ' '.repeat(words.length))
}

function toClock({ start, text }: ParsedResult): { clock?: string } {
  const [hour, minute] = [start.get('hour'), start.get('minute')]
  if (!CLOCK.test(text) || hour === null || minute === null) return {}
  return { clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

/** "He sat", "they may": a weekday or a month is written with a capital; "10 to 12" and "24/7" are no dates. */
function isTime({ text }: ParsedResult): boolean {
  const words = text.trim()
  if (NO_TIME.test(words) || (NO_DAY.test(words) && !CLOCK.test(words)) || LENGTH.test(words) || EVENT_DAY.test(words))
    return false
  if (/^(?:from\s)?[\d\s/:–-]+(?:to\s[\d\s/:–-]+)?(?:\sat\s.*)?$/.test(words) && !/\d{4}/.test(words)) return false
  return /\d|\p{Lu}|yesterday|today|tonight|tomorrow|ago|week|month|year|day|morning|evening|night/u.test(text)
}

function toRange(result: ParsedResult, line: string, published: string | null): DayRange | null {
  if (FROM_EVENT.test(result.text.trim()) || NO_DAY.test(result.text.trim())) return null
  const isFuture = isFutureAt(line, result.index, result.index + result.text.length)
  const from = componentRange(result.start, result.text, published, isFuture)
  const to = result.end ? componentRange(result.end, result.text, published, isFuture) : from
  if (!from || !to) return null
  // "Monday through Wednesday", told on a Monday: both are behind
  const first = from.from > to.to && result.start.isCertain('weekday') ? addDays(from.from, -7) : from.from
  return first <= to.to ? { from: first, to: to.to } : null
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

/** News looks back: "on Friday" in a text of a Monday is the Friday before it, unless the clause speaks of what will be. */
function lastWeekday(day: string, published: string | null, isFuture: boolean): string {
  if (published === null) return day
  if (!isFuture && day > published) return addDays(day, -7)
  return isFuture && day < published ? addDays(day, 7) : day
}

/** Days that a date without its year may lie ahead where the clause does not say that it does, and where it does. */
const AHEAD = 2
const FAR_AHEAD = 330

function yearless(
  parts: ParsedComponents,
  year: number,
  month: number,
  exact: string,
  published: string | null,
  isFuture: boolean,
): DayRange {
  const isBehind = published !== null && exact > addDays(published, isFuture ? FAR_AHEAD : AHEAD)
  const isAhead = published !== null && isFuture && exact < addDays(published, -AHEAD)
  const settled = isBehind ? year - 1 : isAhead ? year + 1 : year
  if (!parts.isCertain('day')) return daysOfMonth(settled, month)
  return sameDay(`${settled}${exact.slice(4)}`)
}
