import { cutExcerpts, type Excerpt, markWhole } from '@/lib/core/search/excerpts'
import { findMatches } from '@/lib/core/search/find-matches'
import type { RemarkHit } from '@/lib/core/search/hits'
import type { SearchQuery } from '@/lib/core/search/parse-query'
import { Prisma } from '@/prisma/generated/client'
import { database } from './database'
import { readJson } from './json'
import { countingStance, countingSubtype } from './links'
import { listStoriesOfArticles, namedClaim, sharedStories, toPlace } from './search-stories'

/** Longest excerpt of a note, in UTF-16 units. */
const NOTE_LENGTH = 400

/** The columns of the index that each kind looks in. */
const COLUMNS = { notes: '{note reason}', tags: '{tags}' } as const
export type RemarkKind = keyof typeof COLUMNS

/** What people wrote that matches an expression, as rows of `SearchRemark`: on claims and links that a story shows now. */
export function matchingRemarks(kind: RemarkKind, match: string): Prisma.Sql {
  return Prisma.sql`
    FROM "SearchRemark" WHERE "SearchRemark" MATCH ${`${COLUMNS[kind]} : (${match})`} AND (
      "SearchRemark".rowid % 2 = 0 AND EXISTS (
        SELECT 1 FROM "Claim" c
        JOIN "ArticleVersion" v ON v."id" = c."versionId" AND ${isNewest('v')}
        JOIN "StoryArticle" sa ON sa."articleId" = v."articleId" AND NOT sa."removed"
        JOIN "Story" s ON s."id" = sa."storyId" AND NOT s."removed"
        WHERE c."id" = "SearchRemark".rowid / 2 AND NOT c."removed"
      )
      OR "SearchRemark".rowid % 2 = 1 AND EXISTS (
        SELECT 1 FROM "Link" l
        JOIN "Claim" a ON a."id" = l."claimAId" AND NOT a."removed"
        JOIN "Claim" b ON b."id" = l."claimBId" AND NOT b."removed"
        JOIN "ArticleVersion" va ON va."id" = a."versionId" AND ${isNewest('va')}
        JOIN "ArticleVersion" vb ON vb."id" = b."versionId" AND ${isNewest('vb')}
        JOIN "StoryArticle" sa ON sa."articleId" = va."articleId" AND NOT sa."removed"
        JOIN "StoryArticle" sb ON sb."articleId" = vb."articleId" AND sb."storyId" = sa."storyId" AND NOT sb."removed"
        JOIN "Story" s ON s."id" = sa."storyId" AND NOT s."removed"
        WHERE l."id" = "SearchRemark".rowid / 2 AND NOT l."removed"
      )
    )`
}

function isNewest(version: 'v' | 'va' | 'vb'): Prisma.Sql {
  const row = Prisma.raw(version)
  return Prisma.sql`${row}."id" = (SELECT max(n."id") FROM "ArticleVersion" n WHERE n."articleId" = ${row}."articleId")`
}

/** The remarks with these ids of the index, in that order, with what was asked for marked. */
export async function readRemarks(ids: readonly number[], query: SearchQuery): Promise<RemarkHit[]> {
  const onClaims = await readOnClaims(ids.filter((id) => id % 2 === 0).map((id) => id / 2))
  const onLinks = await readOnLinks(ids.filter((id) => id % 2 === 1).map((id) => (id - 1) / 2))
  const remarks = new Map([...onClaims, ...onLinks])
  const articles = [...remarks.values()].flatMap(({ claims }) => claims.map(({ articleId }) => articleId))
  const stories = await listStoriesOfArticles(articles)
  return ids.flatMap((id) => {
    const remark = remarks.get(id)
    return remark ? [toHit(remark, stories, query)] : []
  })
}

interface Remark extends Pick<RemarkHit, 'claims' | 'link'> {
  readonly note: string
  readonly reason: string
  readonly tags: readonly string[]
}

async function readOnClaims(claimIds: readonly number[]): Promise<[number, Remark][]> {
  const rows = await database().claim.findMany({
    where: { id: { in: [...claimIds] } },
    select: { ...namedClaim, note: true, tags: true },
  })
  return rows.map((row) => {
    const { id, exact, note } = row
    const claims = [{ id, exact, ...toPlace(row) }] as const
    return [2 * id, { claims, link: null, note, reason: '', tags: readJson('strings', row.tags) }]
  })
}

async function readOnLinks(linkIds: readonly number[]): Promise<[number, Remark][]> {
  const rows = await database().link.findMany({
    where: { id: { in: [...linkIds] } },
    omit: { reasons: true, scores: true },
    include: { claimA: { select: namedClaim }, claimB: { select: namedClaim } },
  })
  return rows.map((row) => {
    const { id, note, decisionReason: reason, claimA: a, claimB: b } = row
    const claims = [
      { id: a.id, exact: a.exact, ...toPlace(a) },
      { id: b.id, exact: b.exact, ...toPlace(b) },
    ] as const
    const link = { id, stance: countingStance(row), subtype: countingSubtype(row) }
    return [2 * id + 1, { claims, link, note, reason, tags: readJson('strings', row.tags) }]
  })
}

function toHit(
  { claims, link, note, reason, tags }: Remark,
  stories: Awaited<ReturnType<typeof listStoriesOfArticles>>,
  query: SearchQuery,
): RemarkHit {
  const of = (claim: { articleId: number }) => stories.get(claim.articleId) ?? []
  const mark = (text: string): Excerpt | null =>
    text === '' ? null : (cutExcerpts(text, findMatches(text, query), NOTE_LENGTH)[0] ?? null)
  return {
    claims,
    link,
    note: mark(note),
    reason: mark(reason),
    tags: tags.map((tag) => markWhole(tag, findMatches(tag, query))),
    stories: claims.length === 1 ? of(claims[0]) : sharedStories(of(claims[0]), of(claims[1])),
  }
}
