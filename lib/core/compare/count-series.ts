/**
 * The counts of one point over time: numbers of the same thing, told by several articles, with what each is to the others.
 *
 *   Mon  4 (Gazette)  9 (Ledger)    the two contradict each other
 *   Tue  14 (Post)                  updates both: a later count
 *
 * What is stored of the links goes before what the numbers alone would say.
 */
import { isAge } from '@/lib/core/match/compare-ages'
import { findLaterCount } from '@/lib/core/match/later-count'
import { isComparable, measureLikeness } from '@/lib/core/match/quantity-likeness'
import { meetQuantities, toValue } from '@/lib/core/match/quantity-values'
import type { ReadClaim, ReadLink } from '@/lib/core/reading'
import type { Quantity, Quote } from '@/lib/core/vocabulary'
import { byMoment, compareMoments, type Moment, toMoment } from './published'
import type { ReadingIndex } from './reading-index'
import { toShown } from './shown-stance'

/** What a count is to the others of its series: the first one told, the same as another, a later one, in conflict, or none of these. */
export type CountMark = 'first' | 'same' | 'updated' | 'contradicts' | 'open'

export interface CountDot {
  readonly claim: ReadClaim
  readonly quantity: Quantity
  readonly value: number
  /** Null where it is not known to the day. */
  readonly moment: Moment | null
  readonly mark: CountMark
}

/** What two counts are to each other, by their places in the series; `b` is the later one. */
export interface CountTie {
  readonly a: number
  readonly b: number
  readonly kind: 'same' | 'updated' | 'contradicts'
}

export interface CountSeries {
  readonly unit: string | null
  /** Lemmas of what is counted and what happened to it, null where not known. */
  readonly counts: string | null
  readonly predicate: string | null
  /** In the order of publication, what has no date last. */
  readonly dots: readonly CountDot[]
  readonly ties: readonly CountTie[]
}

interface Told {
  readonly claim: ReadClaim
  readonly quantity: Quantity
  readonly value: number
  readonly moment: Moment | null
  readonly publishedAt: string | null
}

/**
 * The series among some claims on one point: each of two articles or more that are dated to the day; those whose counts differ
 * first, then the one that most articles tell.
 */
export function findCountSeries(
  index: ReadingIndex,
  claims: readonly ReadClaim[],
  quantities: ReadonlyMap<number, readonly Quantity[]>,
): CountSeries[] {
  const told = claims.flatMap((claim) => tellCounts(index, claim, quantities.get(claim.id) ?? []))
  return joinCounts(index, told)
    .filter((one) => countArticles(one.filter(({ moment }) => moment !== null)) > 1)
    .toSorted((a, b) => countArticles(b) - countArticles(a))
    .map((one) => toSeries(index, one))
    .toSorted((a, b) => Number(isMoving(b)) - Number(isMoving(a)))
}

/** True where the counts of a series differ. */
export function isMoving({ ties }: CountSeries): boolean {
  return ties.some(({ kind }) => kind !== 'same')
}

function tellCounts(index: ReadingIndex, claim: ReadClaim, quantities: readonly Quantity[]): Told[] {
  const publishedAt = index.articles.get(claim.articleId)?.publishedAt ?? null
  const moment = toMoment(publishedAt)
  // A claim whose bounds a person moved may not have been described anew yet.
  const inside = quantities.filter(({ start, end }) => start >= claim.start && end <= claim.end)
  return inside.map((quantity) => ({ claim, quantity, value: toValue(quantity), moment, publishedAt }))
}

function joinCounts(index: ReadingIndex, told: readonly Told[]): Told[][] {
  const seriesOf = new Map(told.map((one) => [one, [one]]))
  told.forEach((a, at) => {
    for (const b of told.slice(at + 1)) {
      const [left, right] = [seriesOf.get(a)!, seriesOf.get(b)!]
      if (left === right || !isOneThing(index, a, b)) continue
      const joined = [...left, ...right]
      for (const one of joined) seriesOf.set(one, joined)
    }
  })
  return [...new Set(seriesOf.values())]
}

/** Two claims that count one thing: the engine set these numbers against each other, or noun and deed are the same. */
function isOneThing(index: ReadingIndex, a: Told, b: Told): boolean {
  if (a.claim.id === b.claim.id || a.quantity.unit !== b.quantity.unit) return false
  if (isCompared(findLink(index, a, b), a, b)) return true
  return !isAge(a.quantity) && isComparable(a.quantity, b.quantity, measureLikeness(a.quantity, b.quantity))
}

function findLink(index: ReadingIndex, a: Told, b: Told): ReadLink | undefined {
  return index.linksOf.get(a.claim.id)?.find((link) => link.a === b.claim.id || link.b === b.claim.id)
}

/** Whether a reason of the link sets these very numbers against each other. */
function isCompared(link: ReadLink | undefined, a: Told, b: Told): boolean {
  const [first, second] = link?.a === a.claim.id ? [a, b] : [b, a]
  return (link?.reasons ?? []).some(
    (reason) => reason.for !== 'scope' && isAt(reason.a, first.quantity) && isAt(reason.b, second.quantity),
  )
}

function isAt(quote: Quote | null, quantity: Quantity): boolean {
  return quote?.start === quantity.start && quote.end === quantity.end
}

function countArticles(told: readonly Told[]): number {
  return new Set(told.map(({ claim }) => claim.articleId)).size
}

function toSeries(index: ReadingIndex, told: readonly Told[]): CountSeries {
  const sorted = told.toSorted((a, b) => byMoment(a.moment, b.moment) || a.value - b.value || a.claim.id - b.claim.id)
  const dots = sorted.filter((one, at) => sorted.findIndex((other) => isRepeated(one, other)) === at)
  const ties = dots.flatMap((a, i) => dots.slice(i + 1).flatMap((b, after) => tieCounts(index, a, b, i, i + 1 + after)))
  const named = (of: 'counts' | 'predicate') => dots.find(({ quantity }) => quantity[of] !== null)?.quantity[of] ?? null
  return {
    unit: dots[0]!.quantity.unit,
    counts: named('counts'),
    predicate: named('predicate'),
    dots: dots.map(({ claim, quantity, value, moment }, at) => ({
      claim,
      quantity,
      value,
      moment,
      mark: markCount(dots, ties, at),
    })),
    ties,
  }
}

/** The same article tells the same number again. */
function isRepeated(one: Told, other: Told): boolean {
  return one.claim.articleId === other.claim.articleId && one.value === other.value
}

function tieCounts(index: ReadingIndex, a: Told, b: Told, at: number, later: number): CountTie[] {
  const kind = relateCounts(index, a, b)
  if (kind === null) return []
  const isTurned = kind === 'updated' && isLater(a, b)
  return [isTurned ? { a: later, b: at, kind } : { a: at, b: later, kind }]
}

function relateCounts(index: ReadingIndex, a: Told, b: Told): CountTie['kind'] | null {
  if (a.claim.articleId === b.claim.articleId) return null
  const meeting = meetQuantities(a.quantity, b.quantity)
  if (meeting === 'same') return 'same'
  const link = findLink(index, a, b)
  const shown = link && toShown(link)
  // A contradiction for another reason says nothing of the numbers.
  if (shown === 'updated' || (shown === 'contradicts' && isOnNumber(link!, a, b))) return shown
  if (meeting === 'near' || (shown === 'agrees' && link!.state !== 'suggested')) return 'same'
  return !link && findLaterCount({ ...a.claim, ...a }, a.quantity, { ...b.claim, ...b }, b.quantity) ? 'updated' : null
}

function isOnNumber(link: ReadLink, a: Told, b: Told): boolean {
  return link.subtype === 'number' || link.subtype === null || isCompared(link, a, b)
}

/** Whether the first of two counts is the later one: by publication, else the higher one. */
function isLater(a: Told, b: Told): boolean {
  const order = compareMoments(a.moment, b.moment)
  return order === 0 ? a.value > b.value : order === -1
}

function markCount(dots: readonly Told[], ties: readonly CountTie[], at: number): CountMark {
  const own = ties.filter(({ a, b }) => a === at || b === at)
  if (own.some(({ kind }) => kind === 'contradicts')) return 'contradicts'
  if (own.some(({ kind, b }) => kind === 'updated' && b === at)) return 'updated'
  const isFirst = byMoment(dots[at]!.moment, dots[0]!.moment) === 0 && dots[at]!.moment !== null
  const earlier = own.some(
    ({ a, b, kind }) => kind === 'same' && byMoment(dots[a === at ? b : a]!.moment, dots[at]!.moment) <= 0,
  )
  if (earlier) return 'same'
  return isFirst ? 'first' : 'open'
}
