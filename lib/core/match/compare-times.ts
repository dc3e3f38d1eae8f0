import { quoteOf } from '@/lib/core/match/claim-profile'
import { listToldTimes } from '@/lib/core/match/told-times'
import type { Finding } from '@/lib/core/match/finding'
import type { ComparableClaim, TimeRef } from '@/lib/core/vocabulary'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Returns whether two claims speak of the same days or of days that cannot be the same; nothing where a time is unresolved. */
export function compareTimes(a: ComparableClaim, b: ComparableClaim): Finding[] {
  const left = listToldTimes(a)
  const right = listToldTimes(b)
  const meeting = left.flatMap((time) =>
    right.filter((other) => meets(time, other)).map((other) => describe(time, other, true)),
  )
  if (meeting.length > 0) return meeting.slice(0, 1)
  const [first] = left
  const [other] = right
  if (first && other) return [describe(first, other, false)]
  return compareWeekdays(a.facets.times, b.facets.times)
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/** Without publication dates "Thursday" and "Friday" cannot be resolved, but they are not one day. */
function compareWeekdays(left: readonly TimeRef[], right: readonly TimeRef[]): Finding[] {
  const first = left.find((time) => WEEKDAY.test(time.exact))
  const other = right.find((time) => WEEKDAY.test(time.exact))
  if (!first || !other) return []
  const same = WEEKDAY.exec(first.exact)?.[0] === WEEKDAY.exec(other.exact)?.[0]
  return [{ ...describe(first, other, same), strength: same ? 0.5 : 1 }]
}

function meets(a: TimeRef, b: TimeRef): boolean {
  return (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '')
}

function describe(a: TimeRef, b: TimeRef, same: boolean): Finding {
  const isDay = a.from === a.to && b.from === b.to
  return {
    kind: same ? 'same time' : 'other time',
    for: same ? 'agrees' : 'scope',
    subtype: null,
    strength: isDay ? 1 : 0.5,
    a: quoteOf(a),
    b: quoteOf(b),
    sign: same ? '=' : '≠',
    shown: { a: showTime(a), b: showTime(b) },
  }
}

/** "Friday (7 April 2017)"; the words alone where they name the day themselves. */
function showTime(time: TimeRef): string {
  if (time.from !== time.to || time.from === null || /\d{4}/.test(time.exact)) return time.exact
  const [year, month, day] = time.from.split('-').map(Number)
  return `${time.exact} (${day} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year})`
}
