import type { ComparableClaim } from '@/lib/core/vocabulary'

/** What grouping must know of a claim. */
export type GroupableClaim = Pick<ComparableClaim, 'id' | 'articleId' | 'start' | 'exact'>

/**
 * Returns for each claim its place in an order that depends on the texts alone, not on which article came first: by its words,
 * then by where they stand, then by the other claims of its article (an agency text stands in two papers word for word).
 */
export function rankClaims(claims: readonly GroupableClaim[]): ReadonlyMap<string, number> {
  const told = new Map([...Map.groupBy(claims, (claim) => claim.articleId)].map(([id, own]) => [id, tellArticle(own)]))
  const keyed = claims.map((claim) => ({ ...claim, told: told.get(claim.articleId) ?? '' }))
  const sorted = keyed.sort((x, y) => compare(x.exact, y.exact) || x.start - y.start || compare(x.told, y.told))
  return new Map(sorted.map(({ id }, rank) => [id, rank]))
}

function tellArticle(claims: readonly GroupableClaim[]): string {
  const inOrder = claims.toSorted((x, y) => x.start - y.start || compare(x.exact, y.exact))
  return inOrder.map(({ start, exact }) => `${start} ${exact}`).join('\n')
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
