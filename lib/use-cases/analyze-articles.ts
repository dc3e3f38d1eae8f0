import { extractClaims } from '@/lib/core/extract/extract-claims'
import type { JudgeGathered } from '@/lib/core/judge/judge-pair'
import { linkClaims } from '@/lib/core/judge/link-claims'
import { findCandidates } from '@/lib/core/match/find-candidates'
import { groupClaims } from '@/lib/core/match/group-claims'
import { countOrigins, type OriginCount } from '@/lib/core/origins/count-origins'
import type { ArticleOrigin } from '@/lib/core/origins/origin'
import { tieArticles } from '@/lib/core/origins/tie-articles'
import type { ArticleMetadata } from '@/lib/core/reading'
import type { ClaimGroup, ComparableClaim, FoundLink, LearnedJudge } from '@/lib/core/vocabulary'

export interface AnalyzedArticle extends ArticleMetadata {
  readonly text: string
  readonly claims: readonly ComparableClaim[]
  /** Where it comes from as a whole. */
  readonly origin: Omit<ArticleOrigin<string>, 'article'>
}

/** Claims on one point, and how many independent origins stand behind them. */
export interface AnalyzedGroup extends ClaimGroup {
  readonly origins: OriginCount<string>
}
export interface Analysis {
  readonly articles: readonly AnalyzedArticle[]
  readonly links: readonly FoundLink[]
  readonly groups: readonly AnalyzedGroup[]
}

/** Compares articles with one another as a story does, without storing anything. Claim ids are "article.claim", from 1. */
export async function analyzeArticles(
  articles: readonly { text: string; metadata: ArticleMetadata }[],
  learned: LearnedJudge | null,
  judge?: JudgeGathered,
): Promise<Analysis> {
  const ids = articles.map(({ text, metadata }, i) => ({ id: String(i + 1), outlet: metadata.outlet, text }))
  const { articles: origins, ties } = tieArticles(ids)
  const read = articles.map(({ text, metadata }, i) => ({
    ...metadata,
    text,
    claims: findComparable(text, metadata, i + 1),
    origin: { credit: origins[i]?.credit ?? null, shared: origins[i]?.shared ?? null },
  }))
  const claims = read.flatMap((article) => article.claims)
  const links = await linkClaims(claims, findCandidates, learned, judge)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const known = { articles: new Map(ids.map((article) => [article.id, article])), ties, decisions: [] }
  const groups = groupClaims(claims, links).map((group) => {
    const own = group.claims.flatMap((id) => byId.get(id) ?? [])
    return { ...group, origins: countOrigins(own, known) }
  })
  return { articles: read, links, groups }
}

/** The claims of one of several articles, ready for comparing; `article` counts from 1. */
export function findComparable(
  text: string,
  { title, publishedAt }: Pick<ArticleMetadata, 'title' | 'publishedAt'>,
  article: number,
): ComparableClaim[] {
  return extractClaims({ title, text, publishedAt }).map((claim, i) => ({
    ...claim,
    id: `${article}.${i + 1}`,
    articleId: String(article),
    publishedAt,
  }))
}
