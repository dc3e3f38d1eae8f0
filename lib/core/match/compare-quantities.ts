import { quoteOf } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { ComparableClaim, Name, Quantity } from '@/lib/core/vocabulary'

/** Deeds whose count only grows while a story unfolds. */
const GROWING = new Set(['kill', 'injure', 'arrest', 'rescue', 'infect', 'evacuate', 'hospitalise', 'miss'])
/** Units of which a deed has one amount: a price, a sentence. */
const LASTING_UNITS = new Set(['USD', 'GBP', 'EUR', 'SEK', 'RUB', 'JPY', 'CNY', 'INR', 'year', 'month'])
/** "about 450" and 470 are no conflict. */
const ABOUT_SHARE = 0.15
/** Two rounded sums of money or percentages this near may be one ("$1.7 trillion", "$1.75 trillion"). */
const ROUNDING_SHARE = 0.03

/** Returns where two claims count the same thing: with the same number, with another, or with a later one. */
export function compareQuantities(a: ComparableClaim, b: ComparableClaim): Finding[] {
  const findings: Finding[] = []
  for (const left of a.facets.quantities) {
    for (const right of b.facets.quantities) {
      const finding = isAge(left) && isAge(right) ? compareAges(a, left, b, right) : comparePair(a, left, b, right)
      if (finding) findings.push(finding)
    }
  }
  const settled = settleQuantities(findings)
  return settled.length > 0 ? settled : findUnlike(a, b)
}

/** Each side measures in the same unit, or counts the same noun, and no two numbers meet: "53 percent", "44 percent". */
function findUnlike(a: ComparableClaim, b: ComparableClaim): Finding[] {
  for (const left of a.facets.quantities)
    for (const right of b.facets.quantities) {
      const isOneKind = left.unit === null ? left.counts !== null && left.counts === right.counts : left.unit !== 'year'
      if (left.unit !== right.unit || !isOneKind || !isApart(left, right)) continue
      const quotes = { a: quoteOf(left), b: quoteOf(right) }
      return [{ ...quotes, kind: 'unlike quantity', for: 'scope', subtype: null, strength: 1, sign: '≠' }]
    }
  return []
}

function isAge({ counts }: Quantity): boolean {
  return counts === 'age'
}

/** A number that has its equal on the other side contradicts nothing there: "two of the four" against "four". */
function settleQuantities(findings: readonly Finding[]): Finding[] {
  const same = findings.filter((finding) => finding.for === 'agrees')
  return findings.filter(
    (finding) =>
      finding.for === 'agrees' ||
      !same.some((other) => other.a?.start === finding.a?.start || other.b?.start === finding.b?.start),
  )
}

function comparePair(a: ComparableClaim, left: Quantity, b: ComparableClaim, right: Quantity): Finding | null {
  if (left.unit !== right.unit || isAge(left) !== isAge(right)) return null
  const likeness = measureLikeness(left, right)
  const base = { a: quoteOf(left), b: quoteOf(right), subtype: null, strength: likeness }
  if (isSameValue(left, right))
    return { ...base, kind: 'same quantity', for: 'agrees', sign: '=', strength: Math.max(likeness, 0.3) }
  if (!isComparable(left, right, likeness) || isMet(left, b) || isMet(right, a)) return null
  const later = isLaterCount(a, left, b, right)
  return {
    ...base,
    kind: later ? 'later count' : 'other quantity',
    for: 'contradicts',
    subtype: later ? 'superseded' : 'number',
    sign: '≠',
  }
}

/** Nouns of which a story has many counts. */
const PLAIN_NOUNS = new Set(
  'person time man woman child boy girl member state country vote case official day part'.split(' '),
)

/** What two bare counts of one noun have in likeness: "31 cadets", "34 cadets". */
const BARE_LIKENESS = 0.8

/** 1 where both count the same noun in the same deed, less where one of them is not said. */
function measureLikeness(left: Quantity, right: Quantity): number {
  const sameNoun = left.counts !== null && left.counts === right.counts
  const isBare = left.predicate === null && right.predicate === null && left.unit === null
  if (sameNoun && isBare && !PLAIN_NOUNS.has(left.counts ?? '')) return BARE_LIKENESS
  const sameDeed = left.predicate !== null && left.predicate === right.predicate
  if (sameNoun && sameDeed) return 1
  if (!sameNoun && !sameDeed) return 0.2
  // Money and years have no noun of their own: the verb must do. Distances, speeds and percentages change by the hour.
  return LASTING_UNITS.has(left.unit ?? '') && sameDeed ? 1 : 0.6
}

/** "several" is no count that another could exceed, except of times: "several times", "twice". */
function isComparable(left: Quantity, right: Quantity, likeness: number): boolean {
  const isVague =
    [left, right].some((quantity) => /^(?:several|couple)$/i.test(quantity.exact)) && left.counts !== 'time'
  return !isVague && likeness >= BARE_LIKENESS
}

/** Whether the other claim has any count of this kind that goes with this one: "killed two, after 64 died" against "64 died". */
function isMet(quantity: Quantity, { facets }: ComparableClaim): boolean {
  return facets.quantities.some(
    (other) =>
      measureLikeness(quantity, other) >= BARE_LIKENESS && quantity.unit === other.unit && !isApart(quantity, other),
  )
}

function isSameValue(left: Quantity, right: Quantity): boolean {
  if (left.bound === 'range' || right.bound === 'range') return left.low === right.low && left.high === right.high
  return (left.low ?? left.high) === (right.low ?? right.high)
}

function isApart(left: Quantity, right: Quantity): boolean {
  const [lowA, highA] = widen(left)
  const [lowB, highB] = widen(right)
  return highA < lowB || highB < lowA
}

function widen(quantity: Quantity): [number, number] {
  const share = quantity.bound === 'about' ? ABOUT_SHARE : quantity.unit === null ? 0 : ROUNDING_SHARE
  return [(quantity.low ?? -Infinity) * (1 - share), (quantity.high ?? Infinity) * (1 + share)]
}

/** The text published later has the higher count. */
function isLaterCount(a: ComparableClaim, left: Quantity, b: ComparableClaim, right: Quantity): boolean {
  if (!GROWING.has(left.predicate ?? '') || a.publishedAt === null || b.publishedAt === null) return false
  const valueA = left.low ?? left.high ?? 0
  const valueB = right.low ?? right.high ?? 0
  const dayA = a.publishedAt
  const dayB = b.publishedAt
  return dayA !== dayB && valueA < valueB === dayA < dayB
}

function compareAges(a: ComparableClaim, left: Quantity, b: ComparableClaim, right: Quantity): Finding | null {
  const who = personBefore(a, left)
  const other = personBefore(b, right)
  if (!who || !other || who.key !== other.key) return null
  const same = isSameValue(left, right)
  // A year more may be a birthday between two texts.
  if (!same && Math.abs((left.low ?? 0) - (right.low ?? 0)) < 2) return null
  const base = { a: quoteOf(left), b: quoteOf(right), strength: 1 }
  return same
    ? { ...base, kind: 'same quantity', for: 'agrees', subtype: null, sign: '=' }
    : { ...base, kind: 'other age', for: 'contradicts', subtype: 'number', sign: '≠' }
}

function personBefore({ facets }: ComparableClaim, quantity: Quantity): Name | undefined {
  return facets.names.findLast(
    (name) => name.kind === 'person' && !name.inferred && name.end <= quantity.start && quantity.start - name.end < 5,
  )
}
