import { quoteOf } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { ComparableClaim, TimeRef } from '@/lib/core/vocabulary'

/** Clocks of two texts this many minutes apart may mean one moment ("around 7", "7:05"); from `APART` on they do not. */
const NEAR = 10
const APART = 60
/** The zone behind a clock: "7 p.m. ET", "19:00 local time". */
const ZONE = /^\s?\(?(ET|E[SD]T|CT|C[SD]T|MT|M[SD]T|PT|P[SD]T|GMT|UTC|BST|CES?T|local)\b/

/** For two times of one day: whether their clocks agree or cannot be the same; null where a clock or its zone is not told. */
export function compareClocks(a: ComparableClaim, left: TimeRef, b: ComparableClaim, right: TimeRef): Finding | null {
  const isOneDay = left.from !== null && left.from === left.to && left.from === right.from && right.from === right.to
  const [first, other] = [clockOf(a, left), clockOf(b, right)]
  if (!isOneDay || !first || !other || zoneOf(a, first) !== zoneOf(b, other)) return null
  const apart = Math.abs(minutesOf(first) - minutesOf(other))
  if (apart > NEAR && apart < APART) return null
  const base = { strength: 1, subtype: null, a: quoteOf(first), b: quoteOf(other) }
  return apart <= NEAR
    ? { ...base, kind: 'same time', for: 'agrees', sign: apart === 0 ? '=' : '≈' }
    : { ...base, kind: 'other time', for: 'scope', sign: '≠' }
}

/** The time with its clock: in its own words or, where the claim tells one clock only, beside it. */
function clockOf({ facets }: ComparableClaim, time: TimeRef): TimeRef | null {
  if (time.clock !== undefined) return time
  const clocks = facets.times.filter(({ clock }) => clock !== undefined)
  return clocks.length === 1 && clocks[0]?.from === null ? clocks[0] : null
}

function minutesOf({ clock = '' }: TimeRef): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

function zoneOf({ exact, start }: ComparableClaim, { end, exact: words }: TimeRef): string {
  const inside = /\b(ET|E[SD]T|CT|C[SD]T|MT|M[SD]T|PT|P[SD]T|GMT|UTC|BST|CES?T)\b/.exec(words)?.[1]
  return inside ?? ZONE.exec(exact.slice(end - start, end - start + 12))?.[1] ?? ''
}
