import { trimEnd } from '@/lib/core/text/trim-end'
import { findBoundWord } from '@/lib/core/extract/quantity-bounds'
import { UNIT_SIZES } from '@/lib/core/extract/lexicon/units'
import type { Quantity } from '@/lib/core/vocabulary'

/**
 * What two numbers are to each other, their bounds and rounding taken into account:
 *
 *   same    13, thirteen · at least 12, 12 · 48 hours, two days
 *   near    nearly 100, 97 · 1,200, 1,187 · dozens, 49 · more than 10, 12
 *   apart   4, 9 · dozens, 7 · nearly 20, 22
 *   open    53 percent, 54 percent · at least 10, 90: neither can be said
 */
export type Meeting = 'same' | 'near' | 'apart' | 'open'

/** "about 450" and 470 are no conflict. */
const ABOUT_SHARE = 0.15
/** Two sums of money or percentages this near may be one ("$1.7 trillion", "$1.75 trillion"). */
const UNIT_SHARE = 0.03
/** A round number may stand for one this near: "1,200" for 1,187. */
const ROUND_SHARE = 0.05
/** Below this a number is hardly rounded: "20 people" are 20. */
const LEAST_ROUNDED = 100
/** "more than 10" goes with 12 and 13; with 90 it only does not exclude it. */
const OPEN_SHARE = 1.3
/** Shares of a whole told in words are near within this many points: "a third", "34 percent". */
const SHARE_POINTS = 1.5

interface Range {
  readonly low: number
  readonly high: number
}

/** Returns how two numbers of one unit meet. */
export function meetQuantities(left: Quantity, right: Quantity): Meeting {
  if (isSameValue(left, right)) return isOpposed(left, right) ? 'apart' : 'same'
  if (fits(left, right) || fits(right, left)) return 'near'
  return isApart(left, right) ? 'apart' : 'open'
}

/** Whether two units measure one kind of thing ("mile", "kilometre"). */
export function isOneKind(left: string | null, right: string | null): boolean {
  const [a, b] = [UNIT_SIZES.get(left ?? ''), UNIT_SIZES.get(right ?? '')]
  return left === right || (a !== undefined && a.kind === b?.kind)
}

/** Returns the number that a quantity is told with. */
export function toValue({ low, high }: Quantity): number {
  return low ?? high ?? 0
}

function isSameValue(left: Quantity, right: Quantity): boolean {
  if (left.bound === 'range' || right.bound === 'range')
    return left.unit === right.unit && left.low === right.low && left.high === right.high
  const [a, b] = [measure(left, toValue(left)), measure(right, toValue(right))]
  return a === b || (left.unit !== right.unit && Math.abs(a - b) <= UNIT_SHARE * Math.max(a, b))
}

/** In the smallest unit of its kind. */
function measure({ unit }: Quantity, value: number): number {
  return value * (UNIT_SIZES.get(unit ?? '')?.size ?? 1)
}

/** "more than 12" against "fewer than 12". */
function isOpposed(left: Quantity, right: Quantity): boolean {
  const words = [findBoundWord(left.exact), findBoundWord(right.exact)]
  return words.includes('over') && words.includes('under')
}

/** Whether the right number is one that the left may stand for. */
function fits(left: Quantity, right: Quantity): boolean {
  const { low, high } = reach(left, right)
  const value = measure(right, toValue(right))
  return right.bound !== 'range' && low <= value && value <= high
}

/** The numbers that a loosely told one may stand for. */
function reach(quantity: Quantity, other: Quantity): Range {
  const value = measure(quantity, toValue(quantity))
  const word = findBoundWord(quantity.exact)
  if (quantity.bound === 'range') return { low: measure(quantity, quantity.low ?? 0), high: openEnd(quantity) }
  if (quantity.bound === 'at least') return { low: value, high: value * OPEN_SHARE }
  if (quantity.bound === 'at most') return { low: value / OPEN_SHARE, high: value }
  if (quantity.bound === 'about') return around(value, word)
  const slack = roundingOf(quantity, other)
  return { low: value - slack, high: value + slack }
}

function openEnd(quantity: Quantity): number {
  return quantity.high === null ? Infinity : measure(quantity, quantity.high)
}

/** "nearly 100" is less, "just over 100" is more. */
function around(value: number, word: string | null): Range {
  const slack = value * ABOUT_SHARE
  return { low: word === 'just over' ? value : value - slack, high: word === 'nearly' ? value : value + slack }
}

/** What a rounder number may be off: half of its last digit that is not nought, at most a twentieth. */
function roundingOf(quantity: Quantity, other: Quantity): number {
  const value = toValue(quantity)
  if (quantity.unit === 'percent' && (!/\d/.test(quantity.exact) || !/\d/.test(other.exact))) return SHARE_POINTS
  const step = stepOf(value)
  const isRounder = step > stepOf(toValue(other))
  const isLarge = value >= LEAST_ROUNDED || step < 1 || stepOf(toValue(other)) < 1
  return isRounder && isLarge ? measure(quantity, Math.min(step / 2, value * ROUND_SHARE)) : 0
}

/** The unit of the last digit that is not nought: 100 for 1,200, a tenth for 4.5. */
function stepOf(value: number): number {
  const digits = trimEnd((value.toPrecision(12).split('e')[0] ?? '').replace('.', '').replace(/^0+/, ''), '0').length
  return 10 ** (Math.floor(Math.log10(Math.max(value, 1e-9))) - Math.max(0, digits - 1))
}

/** No number that one may stand for is one of the other's. */
function isApart(left: Quantity, right: Quantity): boolean {
  const [a, b] = [widen(left), widen(right)]
  return a.high < b.low || b.high < a.low
}

function widen(quantity: Quantity): Range {
  const word = findBoundWord(quantity.exact)
  const exactShare = quantity.bound === 'exact' && quantity.unit !== null ? UNIT_SHARE : 0
  const share = quantity.bound === 'about' ? ABOUT_SHARE : exactShare
  const low = measure(quantity, quantity.low ?? -Infinity)
  const high = measure(quantity, quantity.high ?? Infinity)
  return {
    low: word === 'just over' ? low : low * (1 - share),
    high: word === 'nearly' ? high : high * (1 + share),
  }
}
