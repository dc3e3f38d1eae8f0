import { z } from 'zod'
import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { ReadClaim } from '@/lib/core/reading'
import type { ComparableClaim, Quantity } from '@/lib/core/vocabulary'
import { database } from './database'
import { readJson, storedCertainty, storedMaker } from './json'

interface ClaimRow {
  id: number
  madeBy: string
  foundStart: number | null
  foundEnd: number | null
  start: number
  end: number
  exact: string
  speaker: string | null
  certainty: string
  certaintyCue: string | null
  worth: number
  tags: string
  note: string
}

/** The claims of one article's version, in reading order. */
export async function listClaims(versionId: number, articleId: number): Promise<ReadClaim[]> {
  const rows = await database().claim.findMany({
    where: { versionId, removed: false },
    orderBy: [{ start: 'asc' }, { end: 'desc' }, { id: 'asc' }],
    omit: { facets: true },
  })
  return rows.map((row) => toReadClaim(row, articleId))
}

/** The claims of an article's version with what they are compared on. */
export async function listComparableClaims(
  version: { id: number; publishedAt: string | null },
  articleId: number,
): Promise<ComparableClaim[]> {
  const rows = await database().claim.findMany({
    where: { versionId: version.id, removed: false },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    ...toFound(row),
    id: String(row.id),
    articleId: String(articleId),
    publishedAt: version.publishedAt,
    facets: readJson('facets', row.facets),
  }))
}

/** What the claims of a story count, by claim; one that counts nothing is left out. Cheaper than all their facets. */
export async function listQuantities(storyId: number): Promise<Map<number, Quantity[]>> {
  const row = z.object({ id: z.coerce.number(), quantities: z.string() })
  const rows = z.array(row).parse(
    await database().$queryRaw`
      SELECT c."id" AS id, json_extract(c."facets", '$.quantities') AS quantities
      FROM "StoryArticle" sa
      JOIN "ArticleVersion" v ON v."articleId" = sa."articleId"
      JOIN "Claim" c ON c."versionId" = v."id" AND NOT c."removed"
      WHERE sa."storyId" = ${storyId} AND NOT sa."removed" AND json_array_length(c."facets", '$.quantities') > 0`,
  )
  return new Map(rows.map(({ id, quantities }) => [id, readJson('quantities', quantities)]))
}

/** True where a version, or a claim in it, was described by another engine than the present one: it is to be read anew. */
export async function isFoundByOther(version: { id: number; engineVersion: number }): Promise<boolean> {
  if (version.engineVersion !== ENGINE_VERSION) return true
  const where = { versionId: version.id, removed: false, engineVersion: { not: ENGINE_VERSION } }
  return (await database().claim.count({ where })) > 0
}

function toReadClaim(row: ClaimRow, articleId: number): ReadClaim {
  const madeBy = storedMaker.parse(row.madeBy)
  return {
    ...toFound(row),
    id: row.id,
    articleId,
    madeBy,
    edited: madeBy === 'engine' && (row.start !== row.foundStart || row.end !== row.foundEnd),
    tags: readJson('strings', row.tags),
    note: row.note,
  }
}

function toFound(row: ClaimRow) {
  return {
    start: row.start,
    end: row.end,
    exact: row.exact,
    speaker: readJson('speaker', row.speaker),
    certainty: storedCertainty.parse(row.certainty),
    certaintyCue: readJson('quote', row.certaintyCue),
    worth: row.worth,
  }
}
