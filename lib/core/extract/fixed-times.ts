import { daysOfMonth, daysOfMonths, daysOfYear, daysOfYears, type DayRange } from '@/lib/core/extract/days'
import { listMatches, type FoundTime, type TimePattern } from '@/lib/core/extract/found-time'
import { MONTHS, MONTH_WORD, SEASONS, SEASON_WORD, toMonth } from '@/lib/core/extract/lexicon/month-words'
import { partOf } from '@/lib/core/extract/part-of-range'

/** Times that stand for themselves, without a publication date: years, decades, seasons and months with their year. */

const YEAR = String.raw`(?:1[5-9]|20)\d\d`
const MODERN = String.raw`(?:19|20)\d\d`
const PART = String.raw`(?:(early|mid|late)[-\s]|(?:the\s)?(start|beginning|end)\sof\s)`
/** "2,000", "€2000", "2012-03-04" and "2019 people" are no years. */
const NO_DIGIT = String.raw`(?<![\d,.$£€/-])`
const NO_COUNT = String.raw`(?![\d,]\d|[-/]\d|%|\s(?:people|dollars|votes|miles|feet|acres)\b)`

const PATTERNS: readonly TimePattern[] = [
  // "9/11", "the Sept. 11 attacks": news names it without its year
  [
    /\b(?:9\/11|Sept(?:ember|\.)?\s11(?:th)?(?=,?\s(?:attack|terror|victim|famil|hijack|commission|memorial|bill|lawsuit|law)))\b/gi,
    () => ({ from: '2001-09-11', to: '2001-09-11' }),
  ],
  // "between 2014 and 2016", "from 1990 to 1995", "2014-2016", "2012-13"
  [
    new RegExp(String.raw`\b(?:between|from)\s(${YEAR})\s(?:and|to|until|through)\s(${YEAR})\b`, 'gi'),
    ([, first, last]) => years(Number(first), Number(last)),
  ],
  [
    new RegExp(String.raw`${NO_DIGIT}\b(${MODERN})[-–](${MODERN}|\d\d)\b(?!-)`, 'g'),
    ([, first = '', last = '']) => years(Number(first), Number(last.length === 2 ? first.slice(0, 2) + last : last)),
  ],
  // "the 1980s", "the early '90s"
  [
    /\b(?:(early|mid|late)[-\s](?:the\s)?)?((?:1[5-9]|20)\d)0s\b/gi,
    ([, part, decade]) => partOf(daysOfYears(Number(decade) * 10, 10), part),
  ],
  [
    /(?:\b(early|mid|late)[-\s])?['’‘]([2-9])0s\b/gi,
    ([, part, decade]) => partOf(daysOfYears(1900 + Number(decade) * 10, 10), part),
  ],
  // "the 19th century"
  [
    /\b(?:(early|mid|late)[-\s])?(1[5-9]|2[01])(?:th|st)[-\s]century\b/gi,
    ([, part, century]) => partOf(daysOfYears(Number(century) * 100 - 100, 100), part),
  ],
  // "autumn 2015", "the fall of 2016"
  [
    new RegExp(String.raw`\b${SEASON_WORD}\s(?:of\s)?(${MODERN})\b`, 'gi'),
    ([, name = '', year]) => daysOfMonths(Number(year), SEASONS.get(name.toLowerCase()) ?? 0, 3),
  ],
  // "the first quarter of 2019"
  [
    new RegExp(String.raw`\b(first|second|third|fourth|final|last)[-\s]quarter\s(?:of\s)?(${MODERN})\b`, 'gi'),
    ([, which = '', year]) => daysOfMonths(Number(year), QUARTERS.get(which.toLowerCase()) ?? 9, 3),
  ],
  // "early March 2018", "the end of May 2019"
  [
    new RegExp(String.raw`\b${PART}${MONTH_WORD},?\s(?:of\s)?(${MODERN})\b`, 'gi'),
    ([, early, end, month = '', year]) => partOf(daysOfMonth(Number(year), toMonth(month)), early ?? end),
  ],
  // "late 2017", "the end of 2018"
  [
    new RegExp(String.raw`\b${PART}(${MODERN})\b`, 'gi'),
    ([, early, end, year]) => partOf(daysOfYear(Number(year)), early ?? end),
  ],
  // "in 2012", "since 1988", "the 2014 war"; of older years only "in 1805"
  [new RegExp(String.raw`${NO_DIGIT}\b(${MODERN})\b${NO_COUNT}`, 'g'), ([, year]) => daysOfYear(Number(year))],
  [
    new RegExp(String.raw`(?<=\b(?:in|since|until|by|of)\s)(1[5-8]\d\d)\b${NO_COUNT}`, 'gi'),
    ([, year]) => daysOfYear(Number(year)),
  ],
]

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 3],
  ['third', 6],
  ['fourth', 9],
])

/** Returns what the date parser misses and no publication date is needed for; a year that belongs to a date is left to it. */
export function readFixedTimes(line: string): FoundTime[] {
  return listMatches(line, PATTERNS, null).filter(
    ({ start, end }) => end - start > 4 || isBareYear(line.slice(Math.max(0, start - 24), start).toLowerCase()),
  )
}

/** "May 25, 2017" and "August of 2013" are read whole by the date parser. */
function isBareYear(before: string): boolean {
  return !/\d(?:st|nd|rd|th)?,?\s$/.test(before) && !BEFORE_YEAR.test(before)
}

const BEFORE_YEAR = new RegExp(
  `\\b(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]{0,6}\\.?,?\\s(?:of\\s)?$`,
)

function years(first: number, last: number): DayRange | null {
  return first < last ? daysOfYears(first, last - first + 1) : null
}
