import { MONTHS } from '@/lib/core/extract/lexicon/month-words'
import { quoteOf } from '@/lib/core/match/claim-profile'
import { compareClocks } from '@/lib/core/match/compare-clocks'
import { listSaidTimes, listToldTimes } from '@/lib/core/match/told-times'
import type { Finding } from '@/lib/core/match/finding'
import type { ComparableClaim, TimeRef } from '@/lib/core/vocabulary'

/** Returns whether two claims speak of the same days or of days that cannot be the same; nothing where a time is unresolved. */
export function compareTimes(a: ComparableClaim, b: ComparableClaim): Finding[] {
  const left = listToldTimes(a)
  const right = listToldTimes(b)
  const met = findMeeting(left, right)
  if (met) return [compareClocks(a, met[0], b, met[1]) ?? describe(...met, true)]
  if (left.length > 0 && right.length > 0) return describeApart(left, right)
  const said = findMeeting(listSaidTimes(a), listSaidTimes(b))
  // That both were said on one day is no more than a hint.
  if (said) return [{ ...describe(...said, true), strength: SAID_STRENGTH }]
  return compareWeekdays(a.facets.times, b.facets.times)
}

const SAID_STRENGTH = 0.3

/** The two times that meet most closely: day and day before day and month. */
function findMeeting(left: readonly TimeRef[], right: readonly TimeRef[]): [TimeRef, TimeRef] | null {
  const pairs = left.flatMap((a) => right.filter((b) => meets(a, b)).map((b): [TimeRef, TimeRef] => [a, b]))
  return pairs.find(([a, b]) => isDay(a) && isDay(b)) ?? pairs[0] ?? null
}

/** Days are set against days where both sides have one. */
function describeApart(left: readonly TimeRef[], right: readonly TimeRef[]): Finding[] {
  const bothDays = left.some(isDay) && right.some(isDay)
  const [first] = bothDays ? left.filter(isDay) : left
  const [other] = bothDays ? right.filter(isDay) : right
  return first && other && !isOneNight(first, other) && !isOneNight(other, first) ? [describe(first, other, false)] : []
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/** Without publication dates "Thursday" and "Friday" cannot be resolved, but they are not one day. */
function compareWeekdays(left: readonly TimeRef[], right: readonly TimeRef[]): Finding[] {
  const first = left.find((time) => WEEKDAY.test(time.exact))
  const other = right.find((time) => WEEKDAY.test(time.exact))
  if (!first || !other || (first.from !== null && other.from !== null)) return []
  const same = WEEKDAY.exec(first.exact)?.[0] === WEEKDAY.exec(other.exact)?.[0]
  return [{ ...describe(first, other, same), strength: same ? 0.5 : 1 }]
}

function meets(a: TimeRef, b: TimeRef): boolean {
  return (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '')
}

function isDay({ from, to }: TimeRef): boolean {
  return from !== null && from === to
}

/** "Monday night" may run into "early Tuesday". */
function isOneNight(a: TimeRef, b: TimeRef): boolean {
  if (!/\b(?:night|evening|midnight)\b/i.test(a.exact) || a.to === null || b.from === null) return false
  const days = (Date.parse(b.from) - Date.parse(a.to)) / 86_400_000
  return days === 1 && !/\b(?:afternoon|evening|night)\b/i.test(b.exact)
}

function describe(a: TimeRef, b: TimeRef, same: boolean): Finding {
  return {
    kind: same ? 'same time' : 'other time',
    for: same ? 'agrees' : 'scope',
    subtype: null,
    strength: isDay(a) && isDay(b) ? 1 : 0.5,
    a: quoteOf(a),
    b: quoteOf(b),
    sign: same ? '=' : '≠',
    shown: { a: showTime(a), b: showTime(b) },
  }
}

/** "Friday (7 April 2017)", "the weekend (8 to 9 April 2017)"; the words alone where they name the time themselves. */
function showTime(time: TimeRef): string {
  const { from, to, exact } = time
  if (from === null || to === null || /\d{4}/.test(exact)) return exact
  if (from === to) return `${exact} (${showDay(from)})`
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days <= LONGEST_SHOWN ? `${exact} (${showDay(from)} to ${showDay(to)})` : exact
}

/** Days of a range that is told with both its ends: a week, not a year. */
const LONGEST_SHOWN = 21

function showDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[(month ?? 1) - 1] ?? ''
  return `${date} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}
