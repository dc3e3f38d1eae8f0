import type { ReadArticle, ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'

/** The parts of a reading, found by id. Links of stance `unrelated` are kept: a person may have rejected them. */
export interface ReadingIndex {
  readonly articles: ReadonlyMap<number, ReadArticle>
  readonly claims: ReadonlyMap<number, ReadClaim>
  readonly links: ReadonlyMap<number, ReadLink>
  /** Claims of an article in reading order. */
  readonly claimsOf: ReadonlyMap<number, readonly ReadClaim[]>
  /** Links of a claim whose other end is in the reading. */
  readonly linksOf: ReadonlyMap<number, readonly ReadLink[]>
}

/** The maps by which a page looks up what belongs to a claim. */
export function indexReading({ links, ...reading }: Pick<StoryReading, 'articles' | 'claims' | 'links'>): ReadingIndex {
  return indexLinks(indexTexts(reading), links)
}

/** The part of the index that stays the same while only links change. */
export type TextIndex = Pick<ReadingIndex, 'articles' | 'claims' | 'claimsOf'>

export function indexTexts(reading: Pick<StoryReading, 'articles' | 'claims'>): TextIndex {
  const inOrder = reading.claims.toSorted((a, b) => a.start - b.start || b.end - a.end || a.id - b.id)
  return {
    articles: new Map(reading.articles.map((article) => [article.id, article])),
    claims: new Map(reading.claims.map((claim) => [claim.id, claim])),
    claimsOf: Map.groupBy(inOrder, (claim) => claim.articleId),
  }
}

/** Adds the links to it. */
export function indexLinks(texts: TextIndex, all: readonly ReadLink[]): ReadingIndex {
  const { claims } = texts
  const links = new Map<number, ReadLink>()
  const linksOf = new Map<number, ReadLink[]>()
  for (const link of all) {
    if (!claims.has(link.a) || !claims.has(link.b)) continue
    links.set(link.id, link)
    addTo(linksOf, link.a, link)
    addTo(linksOf, link.b, link)
  }
  return { ...texts, links, linksOf }
}

function addTo<T>(groups: Map<number, T[]>, key: number, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** The other end of a link, seen from one of its claims. */
export function otherEnd(link: ReadLink, claimId: number): number {
  return link.a === claimId ? link.b : link.a
}

/** True for a suggestion that waits for a person: not judged, and not put aside by the engine itself. */
export function isUnjudged(link: Pick<ReadLink, 'state' | 'stance'>): boolean {
  return link.state === 'suggested' && link.stance !== 'unrelated'
}

/** The links of a claim that say something: all but the unrelated ones. */
export function listRelatedLinks(index: ReadingIndex, claimId: number): readonly ReadLink[] {
  return (index.linksOf.get(claimId) ?? []).filter((link) => link.stance !== 'unrelated')
}
