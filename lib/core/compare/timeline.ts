/** The timeline view: what was told when, point by point and outlet by outlet, in the order of publication. */
import type { ReadArticle, ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'
import type { Quantity } from '@/lib/core/vocabulary'
import type { ClaimFilter } from './claim-filter'
import { confidenceOf } from './corroboration'
import { type CountSeries, findCountSeries, isMoving } from './count-series'
import { byMoment, compareMoments, type Moment, toMoment } from './published'
import { listRelatedLinks, otherEnd, type ReadingIndex } from './reading-index'
import { SHOWN_ORDER, toShown } from './shown-stance'
import { listStoryPoints, type StoryPoint } from './story-points'

/** What a claim is to the others on its point; `first`: none of them was told before it; `open`: no link says. */
export type StatementMark = (typeof SHOWN_ORDER)[number] | 'first' | 'open'

/** One article's claim on a point. */
export interface Statement {
  readonly claim: ReadClaim
  readonly article: ReadArticle
  /** Null where it is not known to the day. */
  readonly moment: Moment | null
  readonly mark: StatementMark
  /** The link that the mark comes from. */
  readonly link: ReadLink | null
}

export interface TimelinePoint extends StoryPoint {
  /** In the order of publication, what has no date last. */
  readonly statements: readonly Statement[]
  readonly series: readonly CountSeries[]
}

/** The points that several claims are made on and that pass the filter, what deserves a look first on top. */
export function listTimelinePoints(
  index: ReadingIndex,
  groups: StoryReading['groups'],
  quantities: ReadonlyMap<number, readonly Quantity[]>,
  filter: ClaimFilter,
): TimelinePoint[] {
  return listStoryPoints(index, groups, filter)
    .filter(({ isGroup }) => isGroup)
    .map((point) => ({
      ...point,
      statements: listStatements(index, point.claims),
      series: findCountSeries(index, point.claims, quantities),
    }))
}

function listStatements(index: ReadingIndex, claims: readonly ReadClaim[]): Statement[] {
  const ids = new Set(claims.map(({ id }) => id))
  const told = claims.flatMap((claim) => {
    const article = index.articles.get(claim.articleId)
    return article ? [{ claim, article, moment: toMoment(article.publishedAt) }] : []
  })
  const sorted = told.toSorted((a, b) => byMoment(a.moment, b.moment))
  return sorted.map((one) => {
    const links = listRelatedLinks(index, one.claim.id).filter((link) => ids.has(otherEnd(link, one.claim.id)))
    const isFirst = one.moment !== null && byMoment(one.moment, sorted[0]!.moment) === 0
    return { ...one, ...markStatement(index, one, links, isFirst) }
  })
}

// A conflict counts for both ends, an update and an agreement only for what was told later.
function markStatement(
  index: ReadingIndex,
  { claim, moment }: Pick<Statement, 'claim' | 'moment'>,
  links: readonly ReadLink[],
  isFirst: boolean,
): Pick<Statement, 'mark' | 'link'> {
  const told = links
    .map((link) => ({ link, mark: toShown(link), other: momentOf(index, otherEnd(link, claim.id)) }))
    .filter(({ mark, other }) => mark === 'contradicts' || compareMoments(moment, other) !== 1)
  for (const mark of SHOWN_ORDER) {
    const same = told.filter((one) => one.mark === mark)
    // The newest of those before it says most.
    const [newest] = same.toSorted(
      (a, b) =>
        (b.other?.at ?? 0) - (a.other?.at ?? 0) || confidenceOf(b.link) - confidenceOf(a.link) || a.link.id - b.link.id,
    )
    if (newest) return { mark, link: newest.link }
  }
  return { mark: isFirst ? 'first' : 'open', link: null }
}

function momentOf(index: ReadingIndex, claimId: number): Moment | null {
  return toMoment(index.articles.get(index.claims.get(claimId)?.articleId ?? 0)?.publishedAt ?? null)
}

/** One count of a point. */
export interface CountOfPoint {
  readonly point: TimelinePoint
  readonly series: CountSeries
}

/** The counts of all points; those that differ from article to article first. */
export function listCounts(points: readonly TimelinePoint[]): CountOfPoint[] {
  const counts = points.flatMap((point) => point.series.map((series) => ({ point, series })))
  return counts.toSorted((a, b) => Number(isMoving(b.series)) - Number(isMoving(a.series)))
}

/** An article in its lane, with its claims on points that others speak of too. */
export interface LaneArticle {
  readonly article: ReadArticle
  readonly moment: Moment | null
  /** One a point, conflicts first. */
  readonly marks: readonly { readonly point: TimelinePoint; readonly statement: Statement }[]
  /** Claims that no other article speaks of. */
  readonly alone: number
}

/** What one outlet published. */
export interface Lane {
  readonly outlet: string
  /** In the order of publication. */
  readonly articles: readonly LaneArticle[]
}

const MARK_ORDER: readonly StatementMark[] = [...SHOWN_ORDER, 'first', 'open']

/** A lane for each outlet, the one that published first on top; an article whose outlet is not known has one of its own. */
export function listLanes(index: ReadingIndex, points: readonly TimelinePoint[]): Lane[] {
  const articles = [...index.articles.values()].map((article) => toLaneArticle(index, points, article))
  const sorted = articles.toSorted((a, b) => byMoment(a.moment, b.moment))
  const byOutlet = Map.groupBy(sorted, ({ article }) => article.outlet.trim() || `\n${article.id}`)
  return [...byOutlet].map(([outlet, own]) => ({ outlet: outlet.startsWith('\n') ? '' : outlet, articles: own }))
}

function toLaneArticle(index: ReadingIndex, points: readonly TimelinePoint[], article: ReadArticle): LaneArticle {
  const marks = points.flatMap((point) => {
    const own = point.statements.filter((statement) => statement.article.id === article.id)
    const strongest = own.toSorted((a, b) => rank(a.mark) - rank(b.mark))[0]
    return strongest ? [{ point, statement: strongest }] : []
  })
  const claims = index.claimsOf.get(article.id) ?? []
  return {
    article,
    moment: toMoment(article.publishedAt),
    marks: marks.toSorted((a, b) => rank(a.statement.mark) - rank(b.statement.mark)),
    alone: claims.filter((claim) => listRelatedLinks(index, claim.id).length === 0).length,
  }
}

function rank(mark: StatementMark): number {
  return MARK_ORDER.indexOf(mark)
}
