/**
 * A reanalysis is asked for, begun by the story's next comparison, and finished by it. What stood before is kept from its
 * beginning: one that dies half-way goes on, or is started again, and still tells the whole difference.
 */
import { compareFindings, countChanges, type StoryFindings } from '@/lib/core/compare/finding-changes'
import { ENGINE_VERSION } from '@/lib/core/engine-version'
import { fail, succeed, type Result } from '@/lib/core/result'
import { database, inTransaction, type Transaction } from './database'
import { readJson, storedStance, storedSubtype } from './json'
import { enqueueJob } from './jobs'
import { PROGRAM } from './save-import'

/** Asks for a story to be looked at anew; one that is open already is meant. Returns its id. */
export function saveReanalysisRequest(
  storyId: number,
  by: string,
): Promise<Result<{ reanalysisId: number }, 'not-found'>> {
  return inTransaction(async (tx) => {
    if (!(await tx.story.count({ where: { id: storyId, removed: false } }))) return fail('not-found')
    const open = await findOpen(tx, storyId)
    const { id } = open ?? (await tx.reanalysis.create({ data: { storyId, by } }))
    await enqueueJob(tx, 'analyze-story', storyId)
    return succeed({ reanalysisId: id })
  })
}

/**
 * Begins the reanalysis that a story waits for, or goes on with it; opens one by itself where another engine found what
 * stands there. Returns its id, null where there is none to do.
 */
export function beginReanalysis(storyId: number): Promise<number | null> {
  return inTransaction(async (tx) => {
    const versions = await listVersions(tx, storyId)
    const engines = versions.map(({ engineVersion }) => engineVersion)
    const isOther = engines.some((engine) => engine !== ENGINE_VERSION)
    const open = await findOpen(tx, storyId)
    if (!open && !isOther) return null
    const { id, before } = open ?? (await tx.reanalysis.create({ data: { storyId, by: PROGRAM } }))
    if (before !== null) return id
    const findings = await readFindings(tx, versions)
    const fromEngine = Math.min(ENGINE_VERSION, ...engines, ...(await listLinkEngines(tx, versions)))
    await tx.reanalysis.update({ where: { id }, data: { before: JSON.stringify(findings), fromEngine } })
    return id
  })
}

/** Keeps what a reanalysis changed, now that all is found and compared. */
export function finishReanalysis(id: number): Promise<void> {
  return inTransaction(async (tx) => {
    const { storyId, before } = await tx.reanalysis.findUniqueOrThrow({ where: { id } })
    const now = await readFindings(tx, await listVersions(tx, storyId))
    const changes = compareFindings(readJson('storyFindings', before), now)
    const outcome = { changes: JSON.stringify(changes), count: countChanges(changes), toEngine: ENGINE_VERSION }
    await tx.reanalysis.update({ where: { id }, data: { ...outcome, before: null, finishedAt: new Date() } })
  })
}

/** Keeps that a person has read what changed, now and before. */
export async function saveReanalysesSeen(storyId: number): Promise<void> {
  await database().reanalysis.updateMany({ where: { storyId, finishedAt: { not: null } }, data: { seen: true } })
}

function findOpen(tx: Transaction, storyId: number) {
  return tx.reanalysis.findFirst({ where: { storyId, finishedAt: null }, orderBy: { id: 'desc' } })
}

interface VersionRow {
  readonly id: number
  readonly articleId: number
  readonly engineVersion: number
}

/** The versions that the story compares, in column order. */
async function listVersions(tx: Transaction, storyId: number): Promise<VersionRow[]> {
  const places = await tx.storyArticle.findMany({
    where: { storyId, removed: false },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      article: {
        select: {
          versions: { orderBy: { id: 'desc' }, take: 1, select: { id: true, articleId: true, engineVersion: true } },
        },
      },
    },
  })
  return places.flatMap(({ article }) => article.versions)
}

async function readFindings(tx: Transaction, versions: readonly VersionRow[]): Promise<StoryFindings> {
  const articles = new Map(versions.map(({ id, articleId }) => [id, articleId]))
  const among = { versionId: { in: [...articles.keys()] } }
  const claims = await tx.claim.findMany({ where: among, orderBy: { start: 'asc' }, omit: { facets: true } })
  const links = await tx.link.findMany({ where: { claimA: among, claimB: among, removed: false } })
  return {
    articles: [...articles.values()],
    claims: claims.map(({ id, versionId, start, end, exact, madeBy, stale, removed, foundStart, foundEnd }) => ({
      id,
      articleId: articles.get(versionId)!,
      start,
      end,
      exact,
      found: madeBy === 'engine' && !stale,
      moved: start !== foundStart || end !== foundEnd,
      removed,
    })),
    links: links.map(({ id, claimAId, claimBId, suggestedStance, suggestedSubtype, stale, decidedStance }) => ({
      id,
      a: claimAId,
      b: claimBId,
      suggested:
        suggestedStance === null || stale
          ? null
          : { stance: storedStance.parse(suggestedStance), subtype: storedSubtype.parse(suggestedSubtype) },
      decided: storedStance.nullable().parse(decidedStance),
    })),
  }
}

async function listLinkEngines(tx: Transaction, versions: readonly VersionRow[]): Promise<number[]> {
  const among = { versionId: { in: versions.map(({ id }) => id) } }
  const rows = await tx.link.groupBy({
    by: ['engineVersion'],
    where: { claimA: among, claimB: among, stale: false, removed: false },
  })
  return rows.flatMap(({ engineVersion }) => engineVersion ?? [])
}
