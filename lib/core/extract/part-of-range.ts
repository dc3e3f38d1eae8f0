import { addDays, type DayRange } from '@/lib/core/extract/days'

/** Share of a month, year or decade that "early", "mid" and "late" reach; they overlap, as writers do not agree. */
const PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 0.42]],
  ['start', [0, 0.34]],
  ['beginning', [0, 0.34]],
  ['mid', [0.25, 0.75]],
  ['middle', [0.25, 0.75]],
  ['late', [0.58, 1]],
  ['end', [0.66, 1]],
])

/** Returns the days that "early", "mid", "late", "the end of" leave of a range; the whole range for any other word. */
export function partOf(range: DayRange, word: string | undefined): DayRange {
  const part = PARTS.get(word?.toLowerCase() ?? '')
  if (!part) return range
  const days = Math.round((Date.parse(range.to) - Date.parse(range.from)) / 86_400_000)
  return { from: addDays(range.from, Math.floor(part[0] * days)), to: addDays(range.from, Math.ceil(part[1] * days)) }
}
