import { z } from 'zod'
import { toShown } from '@/lib/core/compare/shown-stance'
import { groupClaims, type GroupDecision } from '@/lib/core/match/group-claims'
import { type StoryOrigins, tieArticles } from '@/lib/core/origins/tie-articles'
import type { ReadArticle, ReadClaim, ReadLink, StanceCounts, StoryReading, StorySummary } from '@/lib/core/reading'
import { type ClaimGroup, STANCES, SUBTYPES } from '@/lib/core/vocabulary'
import type { Prisma } from '@/prisma/generated/client'
import { newestVersion, toReadArticle } from './articles'
import { getRedoable, getUndoable } from './changes'
import { listClaims } from './claims'
import { countWrites, database } from './database'
import { listGroupDecisions } from './group-decisions'
import { readJson } from './json'
import { getStoryWork } from './jobs'
import { countLinks, listLinksAmong } from './links'
import { listOriginDecisions } from './origin-decisions'
import { getReanalysisState } from './reanalyses'

const articlesInOrder = {
  articles: {
    where: { removed: false },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { article: { include: newestVersion } },
  },
} satisfies Prisma.StoryInclude

const titlesInOrder = {
  articles: {
    where: { removed: false },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: {
      article: { include: { versions: { orderBy: { id: 'desc' }, take: 1, select: { title: true, outlet: true } } } },
    },
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

/** A story with the titles of its articles and its counts; null where there is none or it is deleted. */
export async function getStorySummary(id: number): Promise<StorySummary | null> {
  return (await summarise({ id, removed: false }))[0] ?? null
}

function listStoriesWhere(removed: boolean): Promise<StorySummary[]> {
  return summarise({ removed })
}

async function summarise(where: { id?: number; removed: boolean }): Promise<StorySummary[]> {
  const rows = await database().story.findMany({ where, orderBy: { id: 'desc' }, include: titlesInOrder })
  const counts = await countStances(where.id ?? null)
  return rows.map(({ id, title, sample, createdAt, articles }) => ({
    id,
    title,
    sample,
    createdAt: createdAt.toISOString(),
    articles: articles.map(({ article }) => ({
      id: article.id,
      title: article.versions[0]?.title ?? '',
      outlet: article.versions[0]?.outlet?.name ?? '',
    })),
    counts: counts.get(id) ?? { agrees: 0, contradicts: 0, updated: 0, scope: 0, unjudged: 0 },
  }))
}

/** How many stories' readings are kept at hand: each is some megabytes where the articles are long. */
const READINGS_KEPT = 4
const readings = new Map<number, { readonly writes: string; readonly reading: StoryReading }>()

/**
 * All that the comparison of a story shows, or null where there is no such story. While nothing is written to the database,
 * the same story is the same object.
 */
export async function getStoryReading(id: number): Promise<StoryReading | null> {
  const writes = await countWrites()
  const kept = readings.get(id)
  if (kept?.writes === writes) return kept.reading
  const reading = await readStory(id)
  // Something written meanwhile may be in only half of it.
  if (reading && (await countWrites()) === writes) keep(readings, id, { writes, reading }, READINGS_KEPT)
  else readings.delete(id)
  return reading
}

/** Keeps a value at hand, and of all no more than the last `most`. */
function keep<K, V>(kept: Map<K, V>, key: K, value: V, most: number): void {
  kept.delete(key)
  kept.set(key, value)
  if (kept.size > most) kept.delete(kept.keys().next().value!)
}

async function readStory(id: number): Promise<StoryReading | null> {
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
    groups: groupRead(articles, claims, links, await listGroupDecisions(versionIds)),
    origins: { ...tieVersions(versionIds, articles), decisions: await listOriginDecisions(versionIds) },
    tags: await listTags(),
    undo: await getUndoable(id),
    redo: await getRedoable(id),
    work: await getStoryWork(id),
    reanalysis: await getReanalysisState(id, versionIds),
  }
}

/** The versions that a story compares, in column order, for the engine; null where there is no such story. */
export async function getStoryVersions(id: number) {
  const row = await database().story.findUnique({ where: { id }, include: articlesInOrder })
  if (!row) return null
  return row.articles.map(({ article }) => ({ articleId: article.id, version: article.versions[0]! }))
}

/** How many stories' origins are kept at hand. */
const TIES_KEPT = 20
const ties = new Map<string, StoryOrigins<number>>()

// The texts of versions never change, and comparing long ones word by word takes longer than all the rest of a reading.
function tieVersions(versionIds: readonly number[], articles: readonly ReadArticle[]): StoryOrigins<number> {
  const key = versionIds.join()
  const known = ties.get(key)
  if (known) return known
  const found = tieArticles(articles)
  keep(ties, key, found, TIES_KEPT)
  return found
}

function groupRead(
  articles: readonly ReadArticle[],
  claims: readonly ReadClaim[],
  links: readonly ReadLink[],
  decisions: readonly GroupDecision[],
): ClaimGroup[] {
  const order = new Map(articles.map((article, i) => [article.id, i]))
  const sorted = claims.toSorted((a, b) => order.get(a.articleId)! - order.get(b.articleId)! || a.start - b.start)
  const plain = sorted.map((claim) => ({ ...claim, id: String(claim.id), articleId: String(claim.articleId) }))
  const shown = links.map(({ a, b, stance, state, suggested, reasons }) => ({
    a: String(a),
    b: String(b),
    stance,
    confidence: state === 'suggested' ? (suggested?.confidence ?? 0) : 1,
    reasons,
  }))
  return groupClaims(plain, shown, decisions)
}

/** The links of one story, or (null) of each story, counted by stance. */
async function countStances(storyId: number | null): Promise<Map<number, StanceCounts>> {
  const row = z.object({
    story: z.coerce.number(),
    stance: z.enum(STANCES),
    subtype: z.enum(SUBTYPES).nullable(),
    judged: z.coerce.number(),
    n: z.coerce.number(),
  })
  const rows = z.array(row).parse(
    await database().$queryRaw`
      SELECT sa."storyId" AS story, COALESCE(l."decidedStance", l."suggestedStance") AS stance,
        CASE WHEN l."decidedStance" IS NULL THEN l."suggestedSubtype" ELSE l."decidedSubtype" END AS subtype,
        l."decidedStance" IS NOT NULL AS judged, COUNT(*) AS n
      FROM "StoryArticle" sa
      JOIN "ArticleVersion" va ON va."articleId" = sa."articleId"
      JOIN "Claim" ca ON ca."versionId" = va."id" AND NOT ca."removed"
      JOIN "Link" l ON l."claimAId" = ca."id" AND NOT l."removed"
      JOIN "Claim" cb ON cb."id" = l."claimBId" AND NOT cb."removed"
      JOIN "ArticleVersion" vb ON vb."id" = cb."versionId"
      JOIN "StoryArticle" sb ON sb."articleId" = vb."articleId" AND sb."storyId" = sa."storyId" AND NOT sb."removed"
      WHERE NOT sa."removed"
        AND NOT (l."stale" AND l."decidedStance" IS NULL AND l."tags" = '[]' AND l."note" = '')
        AND (${storyId} IS NULL OR sa."storyId" = ${storyId})
      GROUP BY 1, 2, 3, 4`,
  )
  const byStory = Map.groupBy(rows, ({ story }) => story)
  return new Map([...byStory].map(([story, counted]) => [story, sumStances(counted)]))
}

type CountedRow = Pick<ReadLink, 'stance' | 'subtype'> & { readonly judged: number; readonly n: number }

function sumStances(rows: readonly CountedRow[]): StanceCounts {
  const sum = (test: (row: CountedRow) => boolean) => rows.filter(test).reduce((total, row) => total + row.n, 0)
  return {
    agrees: sum((row) => row.stance === 'agrees'),
    contradicts: sum((row) => toShown(row) === 'contradicts'),
    updated: sum((row) => toShown(row) === 'updated'),
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
