import { daysOfMonth, daysOfYear, type DayRange } from '@/lib/core/extract/days'
import type { Span } from '@/lib/core/vocabulary'

/** A time inside one line; `range` is null where it cannot be resolved. */
export interface FoundTime extends Span {
  readonly range: DayRange | null
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
/** First month of each season in the north, where the news at hand comes from; winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

const RELATIVE_MONTH = new RegExp(`\\b(last|this|next)\\s(${MONTHS.join('|')})\\b`, 'gi')
/** The day in 2001 that news names without its year: "the Sept. 11 attacks", "9/11". */
const SEPTEMBER_11 =
  /\b(?:9\/11|Sept(?:ember|\.)?\s11(?:th)?(?=,?\s(?:attack|terror|victim|famil|hijack|commission|memorial|bill|lawsuit|law)))\b/gi
const SEASON = /\b(spring|summer|autumn|fall|winter)\s(?:of\s)?((?:19|20)\d\d)\b/gi
/** "in 2012", "since 1988", "the 2014 war"; not "2,000" and not "2012-13". */
const YEAR = /(?<![\d,.$£€\-/])\b((?:19|20)\d\d)\b(?![\d,]\d|-\d|%| (?:people|dollars|votes))/g

/** Returns what the date parser misses: "Last December", "autumn 2015" and years by themselves. */
export function readFixedTimes(line: string, published: string | null): FoundTime[] {
  const months = [...line.matchAll(RELATIVE_MONTH)].map((match) =>
    found(match, relativeMonth(match[1] ?? '', match[2] ?? '', published)),
  )
  const seasons = [...line.matchAll(SEASON)].map((match) => found(match, season(match[1] ?? '', Number(match[2]))))
  const years = [...line.matchAll(YEAR)]
    .filter((match) => isBareYear(line, match.index))
    .map((match) => found(match, daysOfYear(Number(match[1]))))
  const attacks = [...line.matchAll(SEPTEMBER_11)].map((match) =>
    found(match, { from: '2001-09-11', to: '2001-09-11' }),
  )
  const fixed = [...months, ...seasons, ...attacks]
  return [...fixed, ...years.filter((year) => !fixed.some((other) => year.start < other.end && other.start < year.end))]
}

function found(match: RegExpExecArray, range: DayRange | null): FoundTime {
  return { start: match.index, end: match.index + match[0].length, range }
}

/** "May 25, 2017" and "August of 2013" are read whole by the date parser. */
function isBareYear(line: string, index: number): boolean {
  const before = line.slice(Math.max(0, index - 24), index).toLowerCase()
  return (
    !/\d(?:st|nd|rd|th)?,?\s$/.test(before) &&
    !MONTHS.some((month) => new RegExp(`\\b${month.slice(0, 3)}[a-z]*\\.?,?\\s(?:of\\s)?$`).test(before))
  )
}

function relativeMonth(which: string, name: string, published: string | null): DayRange | null {
  if (published === null) return null
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  const [year = 0, current = 0] = published.split('-').map(Number)
  const word = which.toLowerCase()
  if (word === 'this') return daysOfMonth(year, month)
  if (word === 'last') return daysOfMonth(month < current ? year : year - 1, month)
  return daysOfMonth(month > current ? year : year + 1, month)
}

function season(name: string, year: number): DayRange {
  const first = SEASONS[name.toLowerCase()] ?? 1
  const end = first === 12 ? daysOfMonth(year + 1, 2) : daysOfMonth(year, first + 2)
  return { from: daysOfMonth(year, first).from, to: end.to }
}
