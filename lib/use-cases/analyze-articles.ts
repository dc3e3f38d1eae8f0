import { extractClaims } from '@/lib/core/extract/extract-claims'
import type { JudgeGathered } from '@/lib/core/judge/judge-pair'
import { linkClaims } from '@/lib/core/judge/link-claims'
import { groupClaims } from '@/lib/core/match/group-claims'
import type { ArticleMetadata } from '@/lib/core/reading'
import type { ClaimGroup, ComparableClaim, FoundLink, LearnedJudge } from '@/lib/core/vocabulary'
import { findCandidates } from '@/lib/data/claim-index'

export interface AnalyzedArticle extends ArticleMetadata {
  readonly text: string
  readonly claims: readonly ComparableClaim[]
}
export interface Analysis {
  readonly articles: readonly AnalyzedArticle[]
  readonly links: readonly FoundLink[]
  readonly groups: readonly ClaimGroup[]
}

/** Compares articles with one another as a story does, without storing anything. Claim ids are "article.claim", from 1. */
export async function analyzeArticles(
  articles: readonly { text: string; metadata: ArticleMetadata }[],
  learned: LearnedJudge | null,
  judge?: JudgeGathered,
): Promise<Analysis> {
  const read = articles.map(({ text, metadata }, i) => ({
    ...metadata,
    text,
    claims: findComparable(text, metadata, i + 1),
  }))
  const claims = read.flatMap((article) => article.claims)
  const links = await linkClaims(claims, findCandidates, learned, judge)
  return { articles: read, links, groups: groupClaims(claims, links) }
}

function findComparable(text: string, { title, publishedAt }: ArticleMetadata, article: number): ComparableClaim[] {
  return extractClaims({ title, text, publishedAt }).map((claim, i) => ({
    ...claim,
    id: `${article}.${i + 1}`,
    articleId: String(article),
    publishedAt,
  }))
}
