/**
 * How many independent origins stand behind some claims on one point. Articles are joined by what ties them, the surest
 * first; what a person decided goes before everything, and two that a person set apart stay apart, also by a detour:
 *
 *   A – B (person: apart),  A – C (same speaker),  B – C (same passage)      → {A, C}, {B}
 */
import type { ArticleTie, OriginArticle, OriginReason } from '@/lib/core/origins/origin'
import { ORIGIN_KINDS } from '@/lib/core/origins/origin'
import { foldOutlet } from '@/lib/core/origins/outlet-names'
import { readSources, tieClaims, type ClaimSources, type OriginClaim } from '@/lib/core/origins/tie-claims'

/** A claim with the identity under which origins are counted. */
export interface CountedClaim<Id> extends OriginClaim {
  readonly id: Id
  readonly articleId: Id
}

/** What a person decided on two claims: that they are one origin, or that they are not. */
export interface OriginDecision<Id> {
  readonly a: Id
  readonly b: Id
  readonly one: boolean
  readonly by: string
}

/** Two articles that speak on the point: whether they are one origin, and why. */
export interface OriginPair<Id> {
  /** One claim of each, by which the pair is decided on. */
  readonly a: CountedClaim<Id>
  readonly b: CountedClaim<Id>
  /** True where both are counted as one origin. */
  readonly together: boolean
  /** Surest first; hints that do not join come last. */
  readonly reasons: readonly OriginReason[]
  readonly decision: OriginDecision<Id> | null
}

export interface OriginCount<Id> {
  /** Who publishes the articles that speak. */
  readonly outlets: number
  /** Article ids by origin, in the order in which they came. */
  readonly origins: readonly (readonly Id[])[]
  readonly pairs: readonly OriginPair<Id>[]
}

/** What is known of a story besides its claims. */
export interface OriginKnowledge<Id> {
  readonly articles: ReadonlyMap<Id, OriginArticle<Id>>
  readonly ties: readonly ArticleTie<Id>[]
  readonly decisions: readonly OriginDecision<Id>[]
}

interface Read<Id> {
  readonly claim: CountedClaim<Id>
  readonly sources: ClaimSources
}

/** Counts the origins of claims on one point. */
export function countOrigins<Id>(claims: readonly CountedClaim<Id>[], known: OriginKnowledge<Id>): OriginCount<Id> {
  const read = claims.flatMap((claim): Read<Id>[] => {
    const article = known.articles.get(claim.articleId)
    return article ? [{ claim, sources: readSources(article, claim) }] : []
  })
  const byArticle = Map.groupBy(read, ({ claim }) => claim.articleId)
  const ids = [...byArticle.keys()]
  const tied = [...byArticle.values()].flatMap((a, at, all) => all.slice(at + 1).map((b) => tiePair(a, b, known)))
  const origins = joinArticles(ids, tied)
  return {
    outlets: countOutlets(ids.flatMap((id) => known.articles.get(id) ?? [])),
    origins,
    pairs: tied.map((pair) => ({
      ...pair,
      together: origins.some((ids) => ids.includes(pair.a.articleId) && ids.includes(pair.b.articleId)),
    })),
  }
}

type Tied<Id> = Omit<OriginPair<Id>, 'together'>

function tiePair<Id>(ofA: readonly Read<Id>[], ofB: readonly Read<Id>[], known: OriginKnowledge<Id>): Tied<Id> {
  const pairs = ofA.flatMap((a) => ofB.map((b) => ({ a, b })))
  const decided = pairs.flatMap(({ a, b }) => {
    const decision = known.decisions.find((one) => isPair(one, a.claim.id, b.claim.id))
    return decision ? [{ a, b, decision }] : []
  })[0]
  const { a, b } = decided ?? pairs[0]!
  const found = pairs.flatMap((pair) => tieClaims(pair.a.sources, pair.b.sources))
  const reasons = [...readTies(a.claim.articleId, b.claim.articleId, known.ties), ...found]
  return { a: a.claim, b: b.claim, reasons: sortReasons(reasons), decision: decided?.decision ?? null }
}

// Two claims of one article may say the same twice.
function sortReasons(reasons: readonly OriginReason[]): OriginReason[] {
  const sorted = reasons.toSorted((x, y) => rank(x) - rank(y))
  return sorted.filter(({ text }, at) => sorted.findIndex((other) => other.text === text) === at)
}

function isPair<Id>(one: { readonly a: Id; readonly b: Id }, a: Id, b: Id): boolean {
  return (one.a === a && one.b === b) || (one.a === b && one.b === a)
}

function readTies<Id>(a: Id, b: Id, ties: readonly ArticleTie<Id>[]): OriginReason[] {
  const tie = ties.find((one) => isPair(one, a, b))
  if (!tie) return []
  return tie.a === a ? [...tie.reasons] : tie.reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a }))
}

// What joins before what does not, then by kind.
function rank({ joins, kind }: OriginReason): number {
  return (joins ? 0 : ORIGIN_KINDS.length) + ORIGIN_KINDS.indexOf(kind)
}

function joinArticles<Id>(ids: readonly Id[], pairs: readonly Tied<Id>[]): Id[][] {
  const originOf = new Map(ids.map((id) => [id, [id]]))
  const apart = pairs.filter(({ decision }) => decision?.one === false)
  const joining = pairs.filter(({ decision, reasons }) => decision?.one ?? reasons[0]?.joins ?? false)
  for (const { a, b } of joining.toSorted((x, y) => sureness(x) - sureness(y))) {
    const left = originOf.get(a.articleId) ?? []
    const right = originOf.get(b.articleId) ?? []
    if (left === right || apart.some((pair) => lieBetween(pair, left, right))) continue
    const merged = ids.filter((id) => left.includes(id) || right.includes(id))
    for (const id of merged) originOf.set(id, merged)
  }
  return [...new Set(originOf.values())]
}

// A person's word first, then the surest reason.
function sureness<Id>({ decision, reasons }: Tied<Id>): number {
  return decision || !reasons[0] ? -1 : rank(reasons[0])
}

function lieBetween<Id>({ a, b }: Tied<Id>, left: readonly Id[], right: readonly Id[]): boolean {
  const isBetween = (one: Id, other: Id) => left.includes(one) && right.includes(other)
  return isBetween(a.articleId, b.articleId) || isBetween(b.articleId, a.articleId)
}

// An article whose outlet is not known counts as an outlet of its own.
function countOutlets<Id>(articles: readonly OriginArticle<Id>[]): number {
  const named = articles.filter(({ outlet }) => foldOutlet(outlet) !== '')
  return new Set(named.map(({ outlet }) => foldOutlet(outlet))).size + articles.length - named.length
}
