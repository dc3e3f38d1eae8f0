import { quoteOf } from '@/lib/core/match/claim-profile'
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
  const left = a.facets.times.filter(isResolved)
  const right = b.facets.times.filter(isResolved)
  const meeting = left.flatMap((time) =>
    right.filter((other) => meets(time, other)).map((other) => describe(time, other, true)),
  )
  if (meeting.length > 0) return meeting.slice(0, 1)
  const [first] = left
  const [other] = right
  return first && other ? [describe(first, other, false)] : []
}

function isResolved(time: TimeRef): boolean {
  return time.from !== null && time.to !== null
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
