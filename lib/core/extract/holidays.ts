import type { DayRange } from '@/lib/core/extract/days'
import { listMatches, type FoundTime, type TimePattern } from '@/lib/core/extract/found-time'

/** Feasts that fall on the same day each year, by month and day. */
const FEASTS: readonly (readonly [words: string, day: string])[] = [
  ["New Year['’]s Day", '01-01'],
  ["New Year['’]s Eve", '12-31'],
  ["Valentine['’]s Day", '02-14'],
  ['Fourth of July', '07-04'],
  ['Halloween', '10-31'],
  ['Veterans Day', '11-11'],
  ['Christmas Eve', '12-24'],
  ['Christmas Day', '12-25'],
  ['Boxing Day', '12-26'],
]

const PATTERNS: readonly TimePattern[] = FEASTS.map(([words, feast]) => [
  new RegExp(String.raw`\b${words}\b(?:,?\s((?:19|20)\d\d)\b)?`, 'g'),
  ([, year], published) => (year ? sameDay(`${year}-${feast}`) : lastOf(feast, published)),
])

/** Returns the feasts named in a line, the last one before the publication where no year is given; unresolved without either. */
export function readHolidays(line: string, published: string | null): FoundTime[] {
  return listMatches(line, PATTERNS, published)
}

function sameDay(day: string): DayRange {
  return { from: day, to: day }
}

/** A text of 20 December that tells of Christmas Eve looks ahead; any other looks back. */
function lastOf(feast: string, published: string): DayRange | null {
  if (published === '') return null
  const year = Number(published.slice(0, 4))
  const isNear = `${year}-${feast}` <= published || published.slice(5, 7) === feast.slice(0, 2)
  return sameDay(`${isNear ? year : year - 1}-${feast}`)
}
