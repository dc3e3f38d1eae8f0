import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { Reanalysis, ReanalysisState } from '@/lib/core/reading'
import { database } from './database'
import { readJson } from './json'

interface ReanalysisRow {
  id: number
  by: string
  createdAt: Date
  finishedAt: Date | null
  fromEngine: number | null
  toEngine: number | null
  changes: string | null
}

/** The looks of the engine at a story anew, newest first; without what changed. */
export async function listReanalyses(storyId: number): Promise<Reanalysis[]> {
  const rows = await database().reanalysis.findMany({
    where: { storyId },
    orderBy: { id: 'desc' },
    omit: { before: true, changes: true },
  })
  return rows.map((row) => toReanalysis({ ...row, changes: null }))
}

/** One of them with what it changed; null where there is none of that story. */
export async function getReanalysis(storyId: number, id: number): Promise<Reanalysis | null> {
  const row = await database().reanalysis.findFirst({ where: { id, storyId }, omit: { before: true } })
  return row && toReanalysis(row)
}

/** Whether a look anew is due, and what the last one left to read. */
export async function getReanalysisState(storyId: number, versionIds: readonly number[]): Promise<ReanalysisState> {
  const newest = await database().reanalysis.findFirst({
    where: { storyId, finishedAt: { not: null } },
    orderBy: { id: 'desc' },
    select: { id: true, count: true, seen: true },
  })
  const unread = newest && !newest.seen && newest.count > 0 ? { id: newest.id, changes: newest.count } : null
  return { due: await isDue(versionIds), unread }
}

/** The stories in which something was found by an older engine, by id. */
export async function listDueStories(): Promise<number[]> {
  const rows = await database().story.findMany({
    where: { removed: false },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      articles: {
        where: { removed: false },
        select: { article: { select: { versions: { orderBy: { id: 'desc' }, take: 1, select: { id: true } } } } },
      },
    },
  })
  const due: number[] = []
  for (const { id, articles } of rows) {
    if (await isDue(articles.flatMap(({ article }) => article.versions.map((version) => version.id)))) due.push(id)
  }
  return due
}

async function isDue(versionIds: readonly number[]): Promise<boolean> {
  const ids = [...versionIds]
  const older = { lt: ENGINE_VERSION }
  if (await database().articleVersion.count({ where: { id: { in: ids }, engineVersion: older } })) return true
  const among = { versionId: { in: ids }, removed: false }
  const where = { claimA: among, claimB: among, stale: false, removed: false, engineVersion: older }
  return (await database().link.count({ where })) > 0
}

function toReanalysis(row: ReanalysisRow): Reanalysis {
  return {
    id: row.id,
    by: row.by,
    askedAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    fromEngine: row.fromEngine,
    toEngine: row.toEngine,
    changes: row.changes === null ? null : readJson('findingChanges', row.changes),
  }
}
