import { z } from 'zod'
import { groupClaims } from '@/lib/core/match/group-claims'
import type { ReadArticle, ReadClaim, ReadLink, StanceCounts, StoryReading, StorySummary } from '@/lib/core/reading'
import type { ClaimGroup } from '@/lib/core/vocabulary'
import type { Prisma } from '@/prisma/generated/client'
import { newestVersion, toReadArticle } from './articles'
import { getRedoable, getUndoable } from './changes'
import { listClaims } from './claims'
import { database } from './database'
import { readJson } from './json'
import { getStoryWork } from './jobs'
import { listLinksAmong } from './links'

const articlesInOrder = {
  articles: {
    where: { removed: false },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { article: { include: newestVersion } },
  },
} satisfies Prisma.StoryInclude

/** The stories, newest first. */
export function listStories(): Promise<StorySummary[]> {
  return listStoriesWhere(false)
}

/** The stories that were deleted and can be brought back, newest first. */
export function listDeletedStories(): Promise<StorySummary[]> {
  return listStoriesWhere(true)
}

async function listStoriesWhere(removed: boolean): Promise<StorySummary[]> {
  const rows = await database().story.findMany({ where: { removed }, orderBy: { id: 'desc' }, select: { id: true } })
  const found = await Promise.all(rows.map(({ id }) => summarise(id, removed)))
  return found.filter((story) => story !== null)
}

/** A story with the titles of its articles and its counts; null where there is none or it is deleted. */
export function getStorySummary(id: number): Promise<StorySummary | null> {
  return summarise(id, false)
}

async function summarise(id: number, removed: boolean): Promise<StorySummary | null> {
  const row = await database().story.findUnique({
    where: { id, removed },
    include: {
      articles: {
        where: { removed: false },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: {
          article: {
            include: { versions: { orderBy: { id: 'desc' }, take: 1, select: { title: true, outlet: true } } },
          },
        },
      },
    },
  })
  if (!row) return null
  const articles = row.articles.map(({ article }) => ({
    id: article.id,
    title: article.versions[0]?.title ?? '',
    outlet: article.versions[0]?.outlet?.name ?? '',
  }))
  const { title, sample, createdAt } = row
  return { id, title, sample, createdAt: createdAt.toISOString(), articles, counts: await countStances(id) }
}

/** All that the comparison of a story shows, or null where there is no such story. */
export async function getStoryReading(id: number): Promise<StoryReading | null> {
  const row = await database().story.findUnique({ where: { id }, include: articlesInOrder })
  if (!row || row.removed) return null
  const articles = row.articles.map(({ article }) => toReadArticle(article))
  const versionIds = row.articles.map(({ article }) => article.versions[0]!.id)
  const claims = (await Promise.all(articles.map((article, i) => listClaims(versionIds[i]!, article.id)))).flat()
  const links = await listLinksAmong(new Set(claims.map((claim) => claim.id)), versionIds)
  return {
    story: {
      id,
      title: row.title,
      sample: row.sample,
      createdAt: row.createdAt.toISOString(),
      articles: articles.map(({ id, title, outlet }) => ({ id, title, outlet })),
      counts: countLinks(links),
    },
    articles,
    claims,
    links,
    groups: groupRead(articles, claims, links),
    tags: await listTags(),
    undo: await getUndoable(id),
    redo: await getRedoable(id),
    work: await getStoryWork(id),
  }
}

/** The versions that a story compares, in column order, for the engine; null where there is no such story. */
export async function getStoryVersions(id: number) {
  const row = await database().story.findUnique({ where: { id }, include: articlesInOrder })
  if (!row) return null
  return row.articles.map(({ article }) => ({ articleId: article.id, version: article.versions[0]! }))
}

/** The stories that compare an article. */
export async function listStoryIdsOf(articleIds: readonly number[]): Promise<number[]> {
  const rows = await database().storyArticle.findMany({
    where: { articleId: { in: [...articleIds] }, removed: false },
    select: { storyId: true },
    distinct: ['storyId'],
  })
  return rows.map((row) => row.storyId)
}

function groupRead(
  articles: readonly ReadArticle[],
  claims: readonly ReadClaim[],
  links: readonly ReadLink[],
): ClaimGroup[] {
  const order = new Map(articles.map((article, i) => [article.id, i]))
  const sorted = claims.toSorted((a, b) => order.get(a.articleId)! - order.get(b.articleId)! || a.start - b.start)
  const plain = sorted.map((claim) => ({ id: String(claim.id), articleId: String(claim.articleId) }))
  const shown = links.map(({ a, b, stance, state, suggested }) => ({
    a: String(a),
    b: String(b),
    stance,
    confidence: state === 'suggested' ? (suggested?.confidence ?? 0) : 1,
  }))
  return groupClaims(plain, shown)
}

function countLinks(links: readonly ReadLink[]): StanceCounts {
  const count = (test: (link: ReadLink) => boolean) => links.filter(test).length
  return {
    agrees: count((link) => link.stance === 'agrees'),
    contradicts: count((link) => link.stance === 'contradicts'),
    scope: count((link) => link.stance === 'scope'),
    unjudged: count((link) => link.state === 'suggested'),
  }
}

async function countStances(storyId: number): Promise<StanceCounts> {
  const rows = z.array(z.object({ stance: z.string(), judged: z.coerce.number(), n: z.coerce.number() })).parse(
    await database().$queryRaw`
      SELECT COALESCE(l."decidedStance", l."suggestedStance") AS stance, l."decidedStance" IS NOT NULL AS judged, COUNT(*) AS n
      FROM "Link" l
      JOIN "Claim" ca ON ca."id" = l."claimAId" AND NOT ca."removed"
      JOIN "Claim" cb ON cb."id" = l."claimBId" AND NOT cb."removed"
      JOIN "ArticleVersion" va ON va."id" = ca."versionId"
      JOIN "ArticleVersion" vb ON vb."id" = cb."versionId"
      JOIN "StoryArticle" sa ON sa."articleId" = va."articleId" AND sa."storyId" = ${storyId} AND NOT sa."removed"
      JOIN "StoryArticle" sb ON sb."articleId" = vb."articleId" AND sb."storyId" = ${storyId} AND NOT sb."removed"
      WHERE NOT l."removed"
      GROUP BY 1, 2`,
  )
  const sum = (test: (row: { stance: string; judged: number }) => boolean) =>
    rows.filter(test).reduce((total, row) => total + row.n, 0)
  return {
    agrees: sum((row) => row.stance === 'agrees'),
    contradicts: sum((row) => row.stance === 'contradicts'),
    scope: sum((row) => row.stance === 'scope'),
    unjudged: sum((row) => row.judged === 0),
  }
}

async function listTags(): Promise<string[]> {
  const rows = z.array(z.object({ tags: z.string() })).parse(
    await database().$queryRaw`
      SELECT DISTINCT "tags" FROM "Link" WHERE "tags" <> '[]' UNION SELECT DISTINCT "tags" FROM "Claim" WHERE "tags" <> '[]'`,
  )
  return [...new Set(rows.flatMap((row) => readJson('strings', row.tags)))].sort()
}
