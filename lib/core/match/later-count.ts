import { toValue } from '@/lib/core/match/quantity-values'
import type { ComparableClaim, Quantity } from '@/lib/core/vocabulary'

/** Deeds whose count only grows while a story unfolds. */
const GROWING_DEEDS = new Set(
  'kill injure arrest rescue infect evacuate hospitalise find confirm report charge identify recover test'.split(' '),
)
/** Counts that grow whatever the verb. */
const GROWING_NOUNS = new Set('case bomb package tip'.split(' '))
/** Counts that an update may raise or lower: the missing are found. */
const MOVING_DEEDS = new Set(['miss', 'survive'])

/** What is asked of a claim to tell which count is the later one. */
type ToldClaim = Pick<ComparableClaim, 'exact' | 'start' | 'publishedAt'>

/** Which of two counts of one thing is the later one, `a` or `b`; null where neither is an update of the other. */
export type Later = 'a' | 'b' | null

/** Returns which count updates the other: told later and higher, or in words ("has risen to 37") where the days do not say. */
export function findLaterCount(a: ToldClaim, left: Quantity, b: ToldClaim, right: Quantity): Later {
  const deed = left.predicate ?? right.predicate ?? ''
  const isMoving = MOVING_DEEDS.has(deed)
  if (!isMoving && !GROWING_DEEDS.has(deed) && !GROWING_NOUNS.has(left.counts ?? '')) return null
  const [valueA, valueB] = [toValue(left), toValue(right)]
  const higher = valueA > valueB ? 'a' : 'b'
  const later = laterOf(a.publishedAt, b.publishedAt)
  if (later !== null) return isMoving || later === higher ? later : null
  return isMoving ? null : byWords(a, left, b, right, higher)
}

/** The article published later: by its day, on one day by its clock; null where that is not known. */
function laterOf(a: string | null, b: string | null): Later {
  if (a === null || b === null) return null
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)]
  if (hasClock(a) && hasClock(b)) return order(Date.parse(a), Date.parse(b))
  return order(dayA, dayB)
}

function order<T extends string | number>(a: T, b: T): Later {
  return a === b ? null : a < b ? 'b' : 'a'
}

/** Only with its zone is a clock the same everywhere. */
function hasClock(iso: string): boolean {
  return /T\d\d:\d\d/.test(iso) && /(?:Z|[+-]\d\d:?\d\d)$/.test(iso)
}

/** What stands before a count that has grown: "has risen to", "climbed to at least". */
const RISEN =
  /\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|jump(?:s|ed)?|grow(?:s|n|ing)?|grew|soar(?:s|ed)?|surpass(?:es|ed)?|updat(?:es?|ed)|rais(?:es?|ed)|revised|mount(?:s|ed)?|up)\s(?:[\w,]{1,12}\s){0,3}(?:to|from|at|past|by)?\s?$/i
/** What stands beside a count that will grow. */
const SO_FAR = /\b(?:so far|and counting|at the latest count|expected to rise|likely to rise|could rise|may rise)\b/i
/** UTF-16 units looked at before a number. */
const REACH = 48

/** The higher count is told as a risen one, or the lower one as one that still moves. */
function byWords(a: ToldClaim, left: Quantity, b: ToldClaim, right: Quantity, higher: 'a' | 'b'): Later {
  const [high, low] = higher === 'a' ? [a, b] : [b, a]
  const [highCount, lowCount] = higher === 'a' ? [left, right] : [right, left]
  const isRisen = RISEN.test(before(high, highCount))
  const isMoving = RISEN.test(before(low, lowCount)) || SO_FAR.test(low.exact)
  return isRisen || isMoving ? higher : null
}

function before({ exact, start }: ToldClaim, quantity: Quantity): string {
  return exact.slice(0, Math.max(0, quantity.start - start)).slice(-REACH)
}
