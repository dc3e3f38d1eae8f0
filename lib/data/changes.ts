import { z } from 'zod'
import { CHANGE_KINDS, type ChangeSummary } from '@/lib/core/reading'
import { database } from './database'
import { readJson } from './json'

const changeKind = z.enum(CHANGE_KINDS)

export interface ChangeFilter {
  readonly storyId?: number
  readonly claimId?: number
  readonly linkId?: number
  readonly limit?: number
}

/** The changes that touch a story, a claim (its links, groups and origins too) or a link, newest first; all of them without a filter. */
export async function listChanges(filter: ChangeFilter = {}): Promise<ChangeSummary[]> {
  const where = await toWhere(filter)
  const rows = await database().change.findMany({ where, orderBy: { id: 'desc' }, take: filter.limit ?? 200 })
  return summarise(rows)
}

/** One change, or null. */
export async function getChange(id: number): Promise<ChangeSummary | null> {
  const row = await database().change.findUnique({ where: { id } })
  return row ? (await summarise([row]))[0]! : null
}

/** The link that a change touched, null where it touched none or several. */
export async function getChangedLink(changeId: number): Promise<number | null> {
  const subjects = await database().changeSubject.findMany({ where: { changeId, kind: 'link' }, take: 2 })
  return subjects.length === 1 ? subjects[0]!.subject : null
}

/** The change that undo would take back: the newest that stands, of a story or (null) outside of any. */
export async function getUndoable(storyId: number | null): Promise<ChangeSummary | null> {
  const id = await newestStanding(storyId)
  return id === null ? null : getChange(id)
}

/** The change that redo would do again: the one taken back last, unless something new was done since. */
export async function getRedoable(storyId: number | null): Promise<ChangeSummary | null> {
  const rows = z.array(z.object({ id: z.coerce.number() })).parse(
    await database().$queryRaw`
      SELECT c."id" AS id FROM "Change" c JOIN "Change" u ON u."targetId" = c."id"
      WHERE c."storyId" IS ${storyId} AND u."kind" = 'undo'
        AND NOT EXISTS (SELECT 1 FROM "Change" r WHERE r."targetId" = c."id" AND r."id" > u."id")
        AND NOT EXISTS (SELECT 1 FROM "Change" n WHERE n."storyId" IS ${storyId} AND n."targetId" IS NULL AND n."id" > u."id")
      ORDER BY u."id" DESC LIMIT 1`,
  )
  return rows[0] ? getChange(rows[0].id) : null
}

async function newestStanding(storyId: number | null): Promise<number | null> {
  const rows = z.array(z.object({ id: z.coerce.number() })).parse(
    await database().$queryRaw`
      SELECT c."id" AS id FROM "Change" c
      WHERE c."storyId" IS ${storyId} AND c."targetId" IS NULL
        AND COALESCE((SELECT u."kind" FROM "Change" u WHERE u."targetId" = c."id" ORDER BY u."id" DESC LIMIT 1), 'redo') = 'redo'
      ORDER BY c."id" DESC LIMIT 1`,
  )
  return rows[0]?.id ?? null
}

async function toWhere(filter: ChangeFilter) {
  const { storyId, claimId, linkId } = filter
  if (storyId === undefined && claimId === undefined && linkId === undefined) return {}
  if (storyId !== undefined) {
    const own = await changesOf([{ kind: 'story', subject: storyId }])
    return { OR: [{ storyId }, { id: { in: own } }] }
  }
  const subjects = linkId !== undefined ? [{ kind: 'link', subject: linkId }] : await subjectsOfClaim(claimId!)
  return { id: { in: await changesOf(subjects) } }
}

async function subjectsOfClaim(claimId: number) {
  const pairs = { where: { OR: [{ claimAId: claimId }, { claimBId: claimId }] }, select: { id: true } }
  const links = await database().link.findMany(pairs)
  const decisions = await database().groupDecision.findMany(pairs)
  const origins = await database().originDecision.findMany(pairs)
  return [
    { kind: 'claim', subject: claimId },
    ...links.map(({ id }) => ({ kind: 'link', subject: id })),
    ...decisions.map(({ id }) => ({ kind: 'groupDecision', subject: id })),
    ...origins.map(({ id }) => ({ kind: 'originDecision', subject: id })),
  ]
}

async function changesOf(subjects: { kind: string; subject: number }[]): Promise<number[]> {
  const rows = await database().changeSubject.findMany({ where: { OR: subjects }, select: { changeId: true } })
  return rows.map((row) => row.changeId)
}

interface ChangeRow {
  id: number
  at: Date
  by: string
  kind: string
  storyId: number | null
  targetId: number | null
  detail: string
}

async function summarise(rows: readonly ChangeRow[]): Promise<ChangeSummary[]> {
  const ids = rows.map((row) => row.id)
  const targets = await database().change.findMany({
    where: { id: { in: rows.flatMap((row) => row.targetId ?? []) } },
    select: { id: true, kind: true },
  })
  const kinds = new Map(targets.map((target) => [target.id, target.kind]))
  const replays = await database().change.findMany({
    where: { targetId: { in: ids } },
    orderBy: { id: 'asc' },
    select: { targetId: true, kind: true },
  })
  const latest = new Map(replays.map((replay) => [replay.targetId, replay.kind]))
  return rows.map((row) => ({
    id: row.id,
    kind: changeKind.parse(row.kind),
    at: row.at.toISOString(),
    by: row.by,
    storyId: row.storyId,
    targetKind: row.targetId === null ? null : changeKind.parse(kinds.get(row.targetId)),
    detail: readJson('words', row.detail),
    undone: latest.get(row.id) === 'undo',
  }))
}
