/**
 * Joins claims to clusters by average link, from the surest down: two clusters join where the links between them, summed
 * over all pairs of claims between them, are worth enough. A pair without a link counts nothing, so a chain A–B–C in which A
 * and C have nothing in common breaks as it grows. Sums are kept per pair of clusters and the smaller is folded into the
 * larger, so that the work grows with the links, not with the pairs.
 */
import { areAlike } from './alike-claims'
import type { GroupableClaim } from './claim-rank'
import { PriorityQueue } from './priority-queue'

/** What two claims are worth to each other: 1 is certainly one point, -1 certainly not. Ends are places in the list of claims. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly worth: number
}

/** What a person decided on two claims: together or apart, whatever the links say. */
export interface Bond {
  readonly a: number
  readonly b: number
  readonly together: boolean
}

/**
 * Mean worth of the pairs between two clusters from which on they join. A third claim that is linked to one of two only (mean
 * 0.4 at a link of 0.8) needs a sure link; a fourth at the end of a chain never comes in.
 */
export const LEAST_MEAN = 0.4

interface Cluster {
  readonly members: number[]
  readonly byArticle: Map<string, number[]>
  /** Summed worth of the links to each other cluster. */
  readonly worth: Map<number, number>
  readonly apart: Set<number>
}

interface Candidate {
  readonly one: number
  readonly other: number
  readonly mean: number
}

/** Returns the clusters, each a list of places in `claims`. `claims` come in an order that decides between equals; `bonds` newest first. */
export function joinClaims(
  claims: readonly GroupableClaim[],
  ties: readonly Tie[],
  bonds: readonly Bond[],
): number[][] {
  const clusters = new Map(claims.map(({ articleId }, at) => [at, toCluster(at, articleId)]))
  for (const { a, b, worth } of ties) addWorth(clusters, a, b, worth)
  const homes = claims.map((_, at) => at)
  for (const bond of bonds) applyBond(clusters, homes, bond)
  joinSurest(claims, clusters)
  return [...clusters.values()].map(({ members }) => members)
}

function toCluster(at: number, articleId: string): Cluster {
  return { members: [at], byArticle: new Map([[articleId, [at]]]), worth: new Map(), apart: new Set() }
}

function addWorth(clusters: ReadonlyMap<number, Cluster>, a: number, b: number, worth: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const own = clusters.get(from)!.worth
    own.set(to, (own.get(to) ?? 0) + worth)
  }
}

function applyBond(clusters: Map<number, Cluster>, homes: number[], { a, b, together }: Bond): void {
  const one = homes[a]!
  const other = homes[b]!
  if (one === other) return
  if (!together) {
    clusters.get(one)!.apart.add(other)
    clusters.get(other)!.apart.add(one)
  } else if (!clusters.get(one)!.apart.has(other)) {
    const kept = merge(clusters, one, other)
    for (const at of clusters.get(kept)!.members) homes[at] = kept
  }
}

function joinSurest(claims: readonly GroupableClaim[], clusters: Map<number, Cluster>): void {
  const queue = new PriorityQueue<Candidate>(isSurer)
  const offer = (one: number, other: number) => {
    const mean = meanWorth(clusters.get(one)!, clusters.get(other)!, other)
    if (isEnough(mean, clusters.get(one)!, clusters.get(other)!))
      queue.push({ one: Math.min(one, other), other: Math.max(one, other), mean })
  }
  for (const [one, { worth }] of clusters) for (const other of worth.keys()) if (one < other) offer(one, other)
  for (let next = queue.pop(); next; next = queue.pop()) {
    const one = clusters.get(next.one)
    const other = clusters.get(next.other)
    // Offered before one of the two grew: it was offered anew then, at another mean.
    if (!one || !other || meanWorth(one, other, next.other) !== next.mean) continue
    if (one.apart.has(next.other) || !fitTogether(claims, one, other)) continue
    const kept = merge(clusters, next.one, next.other)
    for (const neighbour of clusters.get(kept)!.worth.keys()) offer(kept, neighbour)
  }
}

/** Any link that is shown joins two claims that stand alone. */
function isEnough(mean: number, one: Cluster, other: Cluster): boolean {
  return one.members.length === 1 && other.members.length === 1 ? mean > 0 : mean >= LEAST_MEAN
}

function isSurer(x: Candidate, y: Candidate): boolean {
  return x.mean !== y.mean ? x.mean > y.mean : x.one !== y.one ? x.one < y.one : x.other < y.other
}

/** Pairs within one article are never linked, and do not count. */
function meanWorth(one: Cluster, other: Cluster, otherId: number): number {
  const [small, large] = one.byArticle.size <= other.byArticle.size ? [one, other] : [other, one]
  let within = 0
  for (const [article, own] of small.byArticle) within += own.length * (large.byArticle.get(article)?.length ?? 0)
  const pairs = one.members.length * other.members.length - within
  return pairs === 0 ? 0 : (one.worth.get(otherId) ?? 0) / pairs
}

/** Two claims of one article are on one point only where the one repeats the other. */
function fitTogether(claims: readonly GroupableClaim[], one: Cluster, other: Cluster): boolean {
  const [small, large] = one.byArticle.size <= other.byArticle.size ? [one, other] : [other, one]
  return [...small.byArticle].every(([article, own]) => {
    const others = large.byArticle.get(article) ?? []
    return own.every((a) => others.every((b) => areAlike(claims[a]!.exact, claims[b]!.exact)))
  })
}

/** Folds the smaller cluster into the larger one and returns the id that stays. */
function merge(clusters: Map<number, Cluster>, a: number, b: number): number {
  const isLarger = clusters.get(a)!.worth.size + clusters.get(a)!.members.length
  const [kept, gone] = isLarger >= clusters.get(b)!.worth.size + clusters.get(b)!.members.length ? [a, b] : [b, a]
  const into = clusters.get(kept)!
  const from = clusters.get(gone)!
  into.members.push(...from.members)
  for (const [article, own] of from.byArticle)
    into.byArticle.set(article, [...(into.byArticle.get(article) ?? []), ...own])
  into.worth.delete(gone)
  for (const [neighbour, worth] of from.worth) {
    clusters.get(neighbour)!.worth.delete(gone)
    if (neighbour !== kept) addWorth(clusters, kept, neighbour, worth)
  }
  for (const stranger of from.apart) {
    clusters.get(stranger)!.apart.delete(gone)
    clusters.get(stranger)!.apart.add(kept)
    into.apart.add(stranger)
  }
  clusters.delete(gone)
  return kept
}
