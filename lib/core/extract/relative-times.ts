import {
  addDays,
  daysOfMonth,
  daysOfMonths,
  daysOfWeek,
  daysOfYear,
  daysOfYears,
  type DayRange,
} from '@/lib/core/extract/days'
import { listMatches, type FoundTime, type TimePattern } from '@/lib/core/extract/found-time'
import { MONTH_WORD, SEASONS, SEASON_WORD, toMonth } from '@/lib/core/extract/lexicon/month-words'
import { NUMBER_WORDS } from '@/lib/core/extract/lexicon/number-words'
import { partOf } from '@/lib/core/extract/part-of-range'

/**
 * Times told from the day of publication, that the date parser misses or takes for one day:
 *
 *   last week · earlier this month · over the weekend · two weeks ago · the past seven days · last summer · late last year
 */

const COUNT = String.raw`(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})`
const UNIT = '(hour|day|week|month|year|decade)s?'
const WHICH = '(last|past|this|next|coming)'

const PATTERNS: readonly TimePattern[] = [
  // "earlier this month", "later this year"
  [
    /\b(earlier|later)\sthis\s(week|month|year|decade)\b/gi,
    ([, side = '', unit = ''], day) => halve(unitAround(unit, day, 0), day, side),
  ],
  // "late last year", "the end of this month", "the start of the year"
  [
    new RegExp(
      String.raw`\b(early|mid|late|start|beginning|end)(?:\sof)?\s(?:${WHICH}|the)\s(month|year|decade)\b`,
      'gi',
    ),
    ([, part, which, unit = ''], day) => partOf(unitAround(unit, day, stepOf(which)), part),
  ],
  // "over the weekend", "last weekend"
  [/\b(?:(last|this|past|next|coming|the)\s)weekend\b/gi, ([, which], day) => weekend(which, day)],
  // "last week"; "the past year" is counted back from today
  [
    new RegExp(String.raw`\b(last|this|next|coming)\s(week|month|year|decade)\b`, 'gi'),
    ([, which, unit = ''], day) => unitAround(unit, day, stepOf(which)),
  ],
  // "the last seven days", "the past two years", "the past week"
  [
    new RegExp(String.raw`\b(?:last|past|previous)\s(?:${COUNT}\s)?${UNIT}\b`, 'gi'),
    ([, count, unit = ''], day) => ({ from: goBack(day, toCount(count), unit), to: day }),
  ],
  // "the next ten days"
  [
    new RegExp(String.raw`\b(?:next|coming)\s${COUNT}\s${UNIT}\b`, 'gi'),
    ([, count, unit = ''], day) => ({ from: day, to: goBack(day, -toCount(count), unit) }),
  ],
  // "two weeks ago", "a year ago": as near as the unit is fine
  [
    new RegExp(String.raw`\b${COUNT}\s${UNIT}\sago\b`, 'gi'),
    ([, count, unit = ''], day) => ago(day, toCount(count), unit),
  ],
  // "several days ago", "decades ago"
  [/\b(?:(?:a\sfew|some|several|many)\s)?(?:days|weeks|months|years|decades)\sago\b/gi, () => null],
  // "last summer", "this fall"
  [
    new RegExp(String.raw`\b(last|past|this|next)\s${SEASON_WORD}\b`, 'gi'),
    ([, which = '', name = ''], day) => season(which, name, day),
  ],
  // "Last December", "this May"
  [
    new RegExp(String.raw`\b(last|past|this|next)\s${MONTH_WORD}(?!\s\d)`, 'gi'),
    ([, which = '', name = ''], day) => monthOf(which, toMonth(name), day),
  ],
  // "early March", "mid-April", "the end of May": the last one that has begun
  [
    new RegExp(String.raw`\b(early|mid|late|start|beginning|end)(?:\sof|\sin)?[-\s]${MONTH_WORD}(?!\s\d)`, 'gi'),
    ([, part, name = ''], day) => partOf(lastMonth(toMonth(name), day), part),
  ],
]

/** Returns the times of a line that are told from the day of publication; unresolved where that is not known. */
export function readRelativeTimes(line: string, published: string | null): FoundTime[] {
  const found = listMatches(line, PATTERNS, published ?? '2000-01-05')
  return published === null ? found.map((time) => ({ ...time, range: null })) : found
}

function stepOf(which: string | undefined): number {
  const word = which?.toLowerCase()
  return word === 'last' || word === 'past' ? -1 : word === 'next' || word === 'coming' ? 1 : 0
}

function toCount(word: string | undefined): number {
  if (word === undefined || /^an?$/i.test(word)) return 1
  return NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word)
}

function partsOf(day: string): { year: number; month: number } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return { year, month }
}

/** The week, month, year or decade that a day lies in, `step` further. */
function unitAround(unit: string, day: string, step: number): DayRange {
  const { year, month } = partsOf(day)
  if (unit === 'week') return daysOfWeek(addDays(day, 7 * step))
  if (unit === 'month') return daysOfMonths(year, month - 1 + step, 1)
  return unit === 'year' ? daysOfYear(year + step) : daysOfYears(Math.floor(year / 10) * 10 + 10 * step, 10)
}

/** "earlier this month" ends today, "later this month" begins today. */
function halve({ from, to }: DayRange, day: string, side: string): DayRange {
  return side.toLowerCase() === 'earlier' ? { from, to: day } : { from: day, to }
}

/** The weekend that was last when the text came out, Friday evening left out; on a weekend that one. */
function weekend(which: string | undefined, day: string): DayRange {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  const isOn = weekday === 0 || weekday === 6
  const saturday = addDays(day, weekday === 0 ? -1 : weekday === 6 ? 0 : -weekday - 1)
  const word = which?.toLowerCase()
  const step = word === 'next' || word === 'coming' ? 7 : word === 'last' && isOn ? -7 : 0
  // "this weekend", told in the week, may be the one behind or the one ahead
  const ahead = word === 'this' && !isOn ? 7 : 0
  return { from: addDays(saturday, step), to: addDays(saturday, step + ahead + 1) }
}

const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.44],
  ['year', 365.25],
  ['decade', 3652.5],
])

function goBack(day: string, count: number, unit: string): string {
  return addDays(day, -Math.ceil(count * (UNIT_DAYS.get(unit.toLowerCase()) ?? 1)))
}

function ago(day: string, count: number, unit: string): DayRange {
  const { year, month } = partsOf(day)
  const at = goBack(day, count, unit)
  if (unit === 'hour') return { from: addDays(day, -Math.ceil(count / 24)), to: day }
  if (unit === 'day') return { from: at, to: at }
  if (unit === 'week') return { from: addDays(at, -3), to: addDays(at, 3) }
  if (unit === 'month') return daysOfMonths(year, month - 1 - count, 1)
  return unit === 'year' ? daysOfYear(year - count) : daysOfYears(year - 10 * count - 5, 11)
}

function season(which: string, name: string, day: string): DayRange {
  const { year, month } = partsOf(day)
  const first = SEASONS.get(name.toLowerCase()) ?? 0
  const step = stepOf(which)
  // "last summer", told in March, is that of the year before; "this winter", told in February, began in December
  const isRunning = first === 11 ? month <= 2 : false
  const hasBegun = month - 1 > first + 2 || isRunning
  const shift =
    step < 0 ? (hasBegun && !isRunning ? 0 : -1) : step > 0 ? (month - 1 < first ? 0 : 1) : isRunning ? -1 : 0
  return daysOfMonths(year + shift, first, 3)
}

function monthOf(which: string, month: number, day: string): DayRange {
  const { year, month: current } = partsOf(day)
  const step = stepOf(which)
  if (step < 0) return daysOfMonth(month < current ? year : year - 1, month)
  return daysOfMonth(step === 0 || month > current ? year : year + 1, month)
}

function lastMonth(month: number, day: string): DayRange {
  const { year, month: current } = partsOf(day)
  return daysOfMonth(month > current + 1 ? year - 1 : year, month)
}
