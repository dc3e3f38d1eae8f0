/**
 * Searches what stands in a story now: neither what was put away nor what only a deleted story holds. Articles are found
 * in the whole library, by their newest version. A question that asks for nothing finds nothing.
 */
import { z } from 'zod'
import { cutExcerpts, markWhole } from '@/lib/core/search/excerpts'
import { findMatches, matchesAll } from '@/lib/core/search/find-matches'
import type { ArticleHit, ClaimHit, RemarkHit, SearchCounts, SearchKind, StoryHit } from '@/lib/core/search/hits'
import { type SearchQuery, toMatchExpression } from '@/lib/core/search/parse-query'
import { Prisma } from '@/prisma/generated/client'
import { database } from './database'
import { readJson } from './json'
import { countLinks, listLinksOf } from './links'
import { matchingRemarks, readRemarks, type RemarkKind } from './search-remarks'
import { listStoriesOfArticles, namedClaim, sharedStories, toPlace } from './search-stories'

/** Longest excerpts, in UTF-16 units: of a claim nearly always all of it, of a text a few lines. */
const CLAIM_LENGTH = 600
const TEXT_LENGTH = 280
/** Places shown of one text. */
const TEXT_PLACES = 2

/** A claim with the text around it. */
const claimInText = {
  ...namedClaim,
  start: true,
  end: true,
  version: { select: { ...namedClaim.version.select, text: true, blocks: true } },
} satisfies Prisma.ClaimSelect

/** How many of each kind there are. */
export async function countHits(query: SearchQuery): Promise<SearchCounts> {
  const count = async (kind: SearchKind): Promise<number> => {
    const match = toMatchExpression(query)
    if (match === null) return 0
    const rows = await database().$queryRaw`SELECT count(*) AS "n" ${matching(kind, match)}`
    return z.tuple([z.object({ n: z.coerce.number() })]).parse(rows)[0].n
  }
  return {
    claims: await count('claims'),
    articles: await count('articles'),
    notes: await count('notes'),
    tags: await count('tags'),
  }
}

/** The stories that have what was asked for in their title, the newest first. */
export async function listStoryHits(query: SearchQuery): Promise<StoryHit[]> {
  const rows = await database().story.findMany({
    where: { removed: false },
    select: { id: true, title: true },
    orderBy: { id: 'desc' },
  })
  return rows
    .filter(({ title }) => matchesAll(title, query))
    .map(({ id, title }) => ({ id, title: markWhole(title, findMatches(title, query)) }))
}

/** The claims that say what was asked for, the best first. */
export async function listClaimHits(query: SearchQuery, limit: number): Promise<ClaimHit[]> {
  const ids = await findIds('claims', query, limit)
  const rows = await database().claim.findMany({ where: { id: { in: ids } }, select: claimInText })
  const links = await listLinksOf(ids)
  const articleIds = [...rows.map(({ version }) => version.articleId), ...links.flatMap(({ articles }) => articles)]
  const stories = await listStoriesOfArticles(articleIds)
  const shown = links.filter(({ articles: [a, b] }) => sharedStories(stories.get(a), stories.get(b)).length > 0)
  return inOrder(ids, rows).map((row) => ({
    ...toPlace(row),
    id: row.id,
    start: row.start,
    end: row.end,
    text: row.version.text,
    blocks: readJson('spans', row.version.blocks),
    words: cutExcerpts(row.exact, findMatches(row.exact, query), CLAIM_LENGTH)[0]!,
    stories: stories.get(row.version.articleId) ?? [],
    counts: countLinks(shown.filter(({ claims }) => claims.includes(row.id)).map(({ link }) => link)),
  }))
}

/** The articles that have what was asked for in title, outlet or text, the best first. */
export async function listArticleHits(query: SearchQuery, limit: number): Promise<ArticleHit[]> {
  const ids = await findIds('articles', query, limit)
  const rows = await database().article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      versions: {
        orderBy: { id: 'desc' },
        take: 1,
        select: { title: true, text: true, publishedAt: true, language: true, outlet: { select: { name: true } } },
      },
    },
  })
  const stories = await listStoriesOfArticles(ids)
  return inOrder(ids, rows).flatMap(({ id, versions: [version] }) => {
    if (!version) return []
    const { title, text, publishedAt, language, outlet } = version
    const mark = (words: string) => markWhole(words, findMatches(words, query))
    return [
      {
        id,
        title: mark(title),
        outlet: mark(outlet?.name ?? ''),
        publishedAt,
        language,
        text: cutExcerpts(text, findMatches(text, query), TEXT_LENGTH, TEXT_PLACES),
        stories: stories.get(id) ?? [],
      },
    ]
  })
}

/** The claims and links whose note (or reason for the judgement), or whose tags, say what was asked for, the best first. */
export async function listRemarkHits(kind: RemarkKind, query: SearchQuery, limit: number): Promise<RemarkHit[]> {
  return readRemarks(await findIds(kind, query, limit), query)
}

async function findIds(kind: SearchKind, query: SearchQuery, limit: number): Promise<number[]> {
  const match = toMatchExpression(query)
  if (match === null) return []
  const rows = await database().$queryRaw`
    SELECT rowid AS "id" ${matching(kind, match)} ORDER BY rank, rowid LIMIT ${limit}`
  return z
    .array(z.object({ id: z.coerce.number() }))
    .parse(rows)
    .map(({ id }) => id)
}

/** The rows of the index that match an expression. */
function matching(kind: SearchKind, match: string): Prisma.Sql {
  if (kind === 'claims') return matchingClaims(match)
  return kind === 'articles' ? matchingArticles(match) : matchingRemarks(kind, match)
}

// Claims that no story shows now are left out by a list of them: it is short, and asking of each claim found would not be.
function matchingClaims(match: string): Prisma.Sql {
  return Prisma.sql`
    FROM "SearchClaim" WHERE "SearchClaim" MATCH ${match} AND rowid NOT IN (
      SELECT c."id" FROM "ArticleVersion" v JOIN "Claim" c ON c."versionId" = v."id" WHERE v."id" NOT IN (
        SELECT max(n."id") FROM "StoryArticle" sa
        JOIN "Story" s ON s."id" = sa."storyId" AND NOT s."removed"
        JOIN "ArticleVersion" n ON n."articleId" = sa."articleId"
        WHERE NOT sa."removed" GROUP BY n."articleId"
      )
    )`
}

// A word in the title or the outlet counts for more than one in the text.
function matchingArticles(match: string): Prisma.Sql {
  return Prisma.sql`
    FROM "SearchArticle" WHERE "SearchArticle" MATCH ${match} AND rank MATCH 'bm25(10.0, 5.0, 1.0)'`
}

function inOrder<Row extends { readonly id: number }>(ids: readonly number[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
