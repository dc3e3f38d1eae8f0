import type { ClaimGroup, ComparableClaim, FoundLink, Stance } from '@/lib/core/vocabulary'

/** Claims of one article in a group: a fact is told once, at most twice ("39", "a man of 39"). */
const MOST_PER_ARTICLE = 2

/** Share of the pairs between two groups that must be linked before they join (average link). */
const LEAST_SHARE = 0.5

/** What a link must say for grouping; the subset of `FoundLink` that also a person's own link has. */
export type GroupLink = Pick<FoundLink, 'a' | 'b' | 'stance' | 'confidence'>

/**
 * Returns groups of claims on one point, joined from the surest link down. Two groups join only if at least half of the
 * pairs between them are linked (average link): a chain A–B–C in which A and C have nothing in common stays apart.
 */
export function groupClaims(
  claims: readonly Pick<ComparableClaim, 'id' | 'articleId'>[],
  links: readonly GroupLink[],
): ClaimGroup[] {
  const order = new Map(claims.map((claim, index) => [claim.id, index]))
  const articleOf = new Map(claims.map((claim) => [claim.id, claim.articleId]))
  const joined = new Map<string, Stance>()
  const groupOf = new Map<string, string[]>(claims.map((claim) => [claim.id, [claim.id]]))
  const usable = links.filter(
    (link) => (link.stance === 'agrees' || link.stance === 'contradicts') && order.has(link.a) && order.has(link.b),
  )
  for (const link of usable) joined.set(pairKey(link.a, link.b), link.stance)
  for (const link of [...usable].sort((x, y) => y.confidence - x.confidence || byOrder(order, x, y))) {
    const left = groupOf.get(link.a) ?? []
    const right = groupOf.get(link.b) ?? []
    if (left === right || !fitsTogether(left, right, joined, articleOf)) continue
    const merged = [...left, ...right].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0))
    for (const id of merged) groupOf.set(id, merged)
  }
  return [...new Set(groupOf.values())]
    .filter((group) => group.length > 1)
    .map((group) => ({ id: `g-${group[0] ?? ''}`, claims: group }))
}

function fitsTogether(
  left: readonly string[],
  right: readonly string[],
  joined: ReadonlyMap<string, Stance>,
  articleOf: ReadonlyMap<string, string>,
): boolean {
  const counts = new Map<string, number>()
  for (const id of [...left, ...right]) {
    const article = articleOf.get(id) ?? ''
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  if ([...counts.values()].some((count) => count > MOST_PER_ARTICLE)) return false
  const pairs = left.flatMap((a) =>
    right.filter((b) => articleOf.get(a) !== articleOf.get(b)).map((b) => pairKey(a, b)),
  )
  // Two sentences of one article are on one point only if everything else agrees with both of them.
  if ([...counts.values()].some((count) => count > 1)) return pairs.every((pair) => joined.get(pair) === 'agrees')
  return pairs.filter((pair) => joined.has(pair)).length >= LEAST_SHARE * pairs.length
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

function byOrder(order: ReadonlyMap<string, number>, x: GroupLink, y: GroupLink): number {
  const at = (id: string): number => order.get(id) ?? 0
  return at(x.a) - at(y.a) || at(x.b) - at(y.b)
}
