/** The corroboration map: who agrees with whom and who contradicts whom, article by article, and on what. Counts only, no verdict. */
import type { ReadArticle, ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'
import type { ArticleTie } from '@/lib/core/origins/origin'
import { type ClaimFilter, matchesFilter } from './claim-filter'
import { countReadOrigins } from './claim-origins'
import { confidenceOf } from './corroboration'
import { isUnjudged, type ReadingIndex } from './reading-index'
import { SHOWN_ORDER, type ShownStance, toShown } from './shown-stance'
import { listStoryPoints, type StoryPoint } from './story-points'

/** Links by what they say; `unjudged` counts those among them that nobody has judged. */
export type PairCounts = Readonly<Record<Exclude<ShownStance, 'unrelated'> | 'unjudged', number>>

/** Two articles and all that links them. */
export interface MapPair {
  readonly a: ReadArticle
  readonly b: ReadArticle
  readonly counts: PairCounts
  /** Contradictions first, then by how sure they are; what is unrelated is left out. */
  readonly links: readonly ReadLink[]
  /** What ties the two as wholes, null where nothing does. */
  readonly tie: ArticleTie<number> | null
  /** Agreements that rest on one origin, and so do not corroborate. */
  readonly sameOrigin: number
}

export interface CorroborationMap {
  readonly articles: readonly ReadArticle[]
  /** Each unordered pair once, in the order of the articles. */
  readonly pairs: readonly MapPair[]
}

/** The map of a story's articles, made from the links that pass the filter. */
export function mapCorroboration(
  index: ReadingIndex,
  origins: StoryReading['origins'],
  filter: ClaimFilter,
): CorroborationMap {
  const articles = [...index.articles.values()]
  const passing = [...index.links.values()].filter((link) => passes(index, link, filter))
  const byPair = Map.groupBy(passing, (link) => nameEnds(index, link))
  const pairs = articles.flatMap((a, at) =>
    articles.slice(at + 1).map((b) => toPair(index, origins, a, b, byPair.get(namePair(a.id, b.id)) ?? [])),
  )
  return { articles, pairs }
}

// Of a claim that passes, only the links that are asked for count.
function passes(index: ReadingIndex, link: ReadLink, filter: ClaimFilter): boolean {
  const { show } = filter
  const isShown =
    show.length === 0 || show.some((one) => (one === 'unjudged' ? isUnjudged(link) : toShown(link) === one))
  const ends = [link.a, link.b].map((id) => index.claims.get(id)!)
  return link.stance !== 'unrelated' && isShown && ends.some((claim) => matchesFilter(index, claim, filter))
}

function nameEnds(index: ReadingIndex, link: ReadLink): string {
  return namePair(index.claims.get(link.a)!.articleId, index.claims.get(link.b)!.articleId)
}

function namePair(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function toPair(
  index: ReadingIndex,
  origins: StoryReading['origins'],
  a: ReadArticle,
  b: ReadArticle,
  links: readonly ReadLink[],
): MapPair {
  const agreeing = links.filter((link) => link.stance === 'agrees')
  const tie = origins.ties.find((one) => namePair(one.a, one.b) === namePair(a.id, b.id)) ?? null
  const rank = (link: ReadLink) => [...SHOWN_ORDER, 'unrelated'].indexOf(toShown(link))
  return {
    a,
    b,
    counts: countLinks(links),
    links: links.toSorted((x, y) => rank(x) - rank(y) || confidenceOf(y) - confidenceOf(x) || x.id - y.id),
    tie,
    sameOrigin: agreeing.filter((link) => isOneOrigin(index, origins, link)).length,
  }
}

function countLinks(links: readonly ReadLink[]): PairCounts {
  const count = (mark: ShownStance) => links.filter((link) => toShown(link) === mark).length
  return {
    contradicts: count('contradicts'),
    updated: count('updated'),
    agrees: count('agrees'),
    scope: count('scope'),
    unjudged: links.filter(isUnjudged).length,
  }
}

function isOneOrigin(index: ReadingIndex, origins: StoryReading['origins'], link: ReadLink): boolean {
  const ends = [link.a, link.b].map((id) => index.claims.get(id)!)
  return countReadOrigins(index, origins, ends).pairs.some(({ together }) => together)
}

/** The pair of two articles, in either order; null where one of them is not in the story. */
export function findPair(map: CorroborationMap, a: number, b: number): MapPair | null {
  return map.pairs.find((pair) => namePair(pair.a.id, pair.b.id) === namePair(a, b)) ?? null
}

/** What one article has with all the others together. */
export function sumPairs(map: CorroborationMap, articleId: number): PairCounts {
  const own = map.pairs.filter(({ a, b }) => a.id === articleId || b.id === articleId)
  const sum = (mark: keyof PairCounts) => own.reduce((total, { counts }) => total + counts[mark], 0)
  return {
    contradicts: sum('contradicts'),
    updated: sum('updated'),
    agrees: sum('agrees'),
    scope: sum('scope'),
    unjudged: sum('unjudged'),
  }
}

/** A point on which articles contradict each other. */
export interface ContestedPoint extends StoryPoint {
  /** Pairs of articles that contradict each other on it. */
  readonly pairs: number
}

/** The points on which articles contradict each other, the most contested first: those that set most articles apart. */
export function listContested(
  index: ReadingIndex,
  groups: StoryReading['groups'],
  filter: ClaimFilter,
): ContestedPoint[] {
  return listStoryPoints(index, groups, filter)
    .filter(({ contradicts }) => contradicts > 0)
    .map((point) => ({ ...point, pairs: countConflicts(index, point.claims) }))
    .toSorted((x, y) => y.pairs - x.pairs)
}

function countConflicts(index: ReadingIndex, claims: readonly ReadClaim[]): number {
  const ids = new Set(claims.map(({ id }) => id))
  const inside = claims.flatMap(({ id }) => index.linksOf.get(id) ?? []).filter(({ a, b }) => ids.has(a) && ids.has(b))
  return new Set(inside.filter((link) => toShown(link) === 'contradicts').map((link) => nameEnds(index, link))).size
}
