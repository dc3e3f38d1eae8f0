import { quoteOf } from '@/lib/core/match/claim-profile'
import { compareAges, isAge } from '@/lib/core/match/compare-ages'
import type { Finding } from '@/lib/core/match/finding'
import { findLaterCount } from '@/lib/core/match/later-count'
import { BARE_LIKENESS, isComparable, measureLikeness } from '@/lib/core/match/quantity-likeness'
import { isOneKind, meetQuantities, toValue, type Meeting } from '@/lib/core/match/quantity-values'
import type { ComparableClaim, Quantity } from '@/lib/core/vocabulary'

/** Equal numbers of what may be different things still say a little. */
const LEAST_STRENGTH = 0.3
/** Numbers that may be one say less than equal ones. */
const NEAR_SHARE = 0.6

/** A finding with how far its two numbers lie apart. */
interface Measured {
  readonly finding: Finding
  readonly gap: number
}

/** Returns where two claims count the same thing: with the same number, with another, or with a later one. */
export function compareQuantities(a: ComparableClaim, b: ComparableClaim): Finding[] {
  const found: Measured[] = []
  for (const left of a.facets.quantities) {
    for (const right of b.facets.quantities) {
      const finding = isAge(left) && isAge(right) ? compareAges(a, left, b, right) : comparePair(a, left, b, right)
      if (finding) found.push({ finding, gap: Math.abs(Math.log((toValue(left) || 0.1) / (toValue(right) || 0.1))) })
    }
  }
  const settled = settleQuantities(found)
  return settled.length > 0 ? settled : findUnlike(a, b)
}

/** Each side measures in the same unit, or counts the same noun, and no two numbers meet: "53 percent", "44 percent". */
function findUnlike(a: ComparableClaim, b: ComparableClaim): Finding[] {
  for (const left of a.facets.quantities)
    for (const right of b.facets.quantities) {
      const isOneSort = left.unit === null ? left.counts !== null && left.counts === right.counts : left.unit !== 'year'
      if (left.unit !== right.unit || !isOneSort || meetQuantities(left, right) !== 'apart') continue
      const quotes = { a: quoteOf(left), b: quoteOf(right) }
      return [{ ...quotes, kind: 'unlike quantity', for: 'scope', subtype: null, strength: 1, sign: '≠' }]
    }
  return []
}

/**
 * A number that has its equal on the other side contradicts nothing there ("two of the four" against "four"); of several
 * that it could be set against, the nearest counts ("53,600 here, 200,000 in the world" against "51,017").
 */
function settleQuantities(found: readonly Measured[]): Finding[] {
  const same = found.filter(({ finding }) => finding.for === 'agrees')
  const apart = found.filter((one) => one.finding.for !== 'agrees' && !same.some((other) => sharesEnd(one, other)))
  const nearest = apart.filter((one) => !apart.some((other) => other.gap < one.gap && sharesEnd(one, other)))
  return [...same, ...nearest].map(({ finding }) => finding)
}

function sharesEnd({ finding: { a, b } }: Measured, { finding: other }: Measured): boolean {
  return a?.start === other.a?.start || b?.start === other.b?.start
}

function comparePair(a: ComparableClaim, left: Quantity, b: ComparableClaim, right: Quantity): Finding | null {
  if (!isOneKind(left.unit, right.unit) || isAge(left) !== isAge(right)) return null
  const likeness = measureLikeness(left, right)
  const meeting = meetQuantities(left, right)
  const later = isComparable(left, right, likeness) ? findUpdate(a, left, b, right, meeting) : null
  if (later) return later
  if (meeting === 'same' || meeting === 'near') return findSame(left, right, likeness, meeting)
  if (left.unit !== right.unit || meeting === 'open') return null
  if (!isComparable(left, right, likeness) || isMet(left, b) || isMet(right, a)) return null
  if (isPart(a, left) !== isPart(b, right)) return null
  const base = { a: quoteOf(left), b: quoteOf(right), strength: likeness }
  return { ...base, kind: 'other quantity', for: 'contradicts', subtype: 'number', sign: '≠' }
}

/** "60 of the planes" is a part: it says nothing against "350 planes". */
function isPart({ exact, start }: ComparableClaim, quantity: Quantity): boolean {
  return /^\s(?:\S{1,12}\s)?of\s(?:the|them|these|those|its|their|whom|which)\b/.test(
    exact.slice(quantity.end - start).slice(0, 40),
  )
}

/** Numbers that may be one are only told as such where both count the same thing. */
function findSame(left: Quantity, right: Quantity, likeness: number, meeting: Meeting): Finding | null {
  const isEqual = meeting === 'same'
  if (likeness === 0 || (!isEqual && likeness < BARE_LIKENESS)) return null
  const strength = isEqual ? Math.max(likeness, LEAST_STRENGTH) : NEAR_SHARE * likeness
  const quotes = { a: quoteOf(left), b: quoteOf(right) }
  return { ...quotes, kind: 'same quantity', for: 'agrees', subtype: null, strength, sign: isEqual ? '=' : '≈' }
}

/** A count that has grown since: "19", "at least 23". */
function findUpdate(
  a: ComparableClaim,
  left: Quantity,
  b: ComparableClaim,
  right: Quantity,
  meeting: Meeting,
): Finding | null {
  const isOpen = [left, right].some(({ bound }) => bound === 'at least') && toValue(left) !== toValue(right)
  const isOther = meeting === 'apart' || (meeting !== 'same' && isOpen)
  const isTold = isMet(left, b, ['same']) || isMet(right, a, ['same'])
  const later = isOther && !isTold ? findLaterCount(a, left, b, right) : null
  if (later === null) return null
  const base = { a: quoteOf(left), b: quoteOf(right), strength: measureLikeness(left, right) }
  return { ...base, kind: 'later count', for: 'contradicts', subtype: 'superseded', sign: later === 'b' ? '→' : '←' }
}

/** Whether the other claim has a count that goes with this one: "killed two, after 64 died" against "64 died". */
function isMet(
  quantity: Quantity,
  { facets }: ComparableClaim,
  meetings: readonly Meeting[] = ['same', 'near', 'open'],
): boolean {
  return facets.quantities.some(
    (other) =>
      measureLikeness(quantity, other) >= BARE_LIKENESS &&
      quantity.unit === other.unit &&
      meetings.includes(meetQuantities(quantity, other)),
  )
}
