import type { ArticleMetadata, ImportProblem } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import { database, inTransaction } from './database'
import { enqueueJob } from './jobs'

/** Who brings in what comes with the program: no person's act, and nothing to undo. */
export const PROGRAM = 'Crossread'

/** Opens an import, for a story or (null) for the library alone; returns its id. */
export async function saveNewImport(storyId: number | null, by: string): Promise<Result<number, 'not-found'>> {
  if (storyId !== null && !(await database().story.count({ where: { id: storyId, removed: false } })))
    return fail('not-found')
  return succeed((await database().import.create({ data: { storyId, by } })).id)
}

export interface NewItem {
  readonly name: string
  /** The bytes as they came; null where `problem` says why they were not taken. */
  readonly bytes: Uint8Array | null
  readonly problem: ImportProblem | null
  /** True where nobody will look at the guesses before it is stored. */
  readonly unattended: boolean
  /** What is already known of it; fields left empty are guessed. */
  readonly given: ArticleMetadata | null
}

/** Puts a text into an import and in line to be read. */
export function saveNewItem(importId: number, item: NewItem): Promise<Result<number, 'not-found'>> {
  return inTransaction(async (tx) => {
    if (!(await tx.import.count({ where: { id: importId } }))) return fail('not-found')
    const { name, problem, unattended } = item
    const { id } = await tx.importItem.create({
      data: {
        importId,
        name,
        problem,
        unattended,
        state: problem ? 'failed' : 'reading',
        bytes: item.bytes ? new Uint8Array(item.bytes) : null,
        metadata: item.given && JSON.stringify(item.given),
      },
    })
    if (!problem) await enqueueJob(tx, 'read-import', importId)
    return succeed(id)
  })
}

/** What came of reading an item: text and metadata; the article it repeats; or why it can't come in. */
export type ReadOutcome =
  | { readonly text: string; readonly metadata: ArticleMetadata; readonly duplicateOf: number | null }
  | { readonly problem: ImportProblem }

/** Keeps what came of reading an item; an unattended one goes straight in line to be stored. */
export async function saveReadItem(
  item: { id: number; importId: number; unattended: boolean },
  outcome: ReadOutcome,
): Promise<void> {
  if ('problem' in outcome) {
    await database().importItem.update({
      where: { id: item.id },
      data: { state: 'failed', problem: outcome.problem, bytes: null },
    })
    return
  }
  const { text, duplicateOf } = outcome
  const ready = duplicateOf === null ? 'ready' : 'duplicate'
  await inTransaction(async (tx) => {
    const state = item.unattended ? 'saving' : ready
    const data = { state, text, metadata: JSON.stringify(outcome.metadata), articleId: duplicateOf }
    await tx.importItem.update({ where: { id: item.id }, data })
    if (item.unattended) await enqueueJob(tx, 'save-import', item.importId)
  })
}

export interface Confirmation {
  readonly itemId: number
  readonly include: boolean
  readonly metadata: ArticleMetadata
}

/** Keeps a person's corrections and puts the included texts in line to be stored, in this story or (null) in none. */
export function saveConfirmation(
  importId: number,
  storyId: number | null,
  items: readonly Confirmation[],
): Promise<Result<null, 'not-found'>> {
  return inTransaction(async (tx) => {
    const known = await tx.importItem.findMany({
      where: { importId, state: { in: ['ready', 'duplicate'] } },
      select: { id: true },
    })
    if (known.length === 0) return fail('not-found')
    await tx.import.update({ where: { id: importId }, data: { storyId } })
    const open = new Set(known.map((row) => row.id))
    for (const item of items.filter((item) => open.has(item.itemId))) {
      const data = item.include
        ? { state: 'saving', metadata: JSON.stringify(item.metadata) }
        : { state: 'skipped', bytes: null, text: null }
      await tx.importItem.update({ where: { id: item.itemId }, data })
    }
    await enqueueJob(tx, 'save-import', importId)
    return succeed(null)
  })
}

/** Puts an import that came to a stop back in line. */
export function resumeImport(importId: number): Promise<void> {
  return inTransaction(async (tx) => {
    const states = await tx.importItem.groupBy({ by: ['state'], where: { importId } })
    const has = (state: string) => states.some((row) => row.state === state)
    if (has('reading')) await enqueueJob(tx, 'read-import', importId)
    if (has('saving')) await enqueueJob(tx, 'save-import', importId)
  })
}

/** The ids of an import's items in one state, in order. */
export async function listItemIds(importId: number, state: 'reading' | 'saving'): Promise<number[]> {
  const rows = await database().importItem.findMany({
    where: { importId, state },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

export type WaitingItem = Awaited<ReturnType<typeof getItem>>

/** One item with its bytes. */
export function getItem(id: number) {
  return database().importItem.findUniqueOrThrow({ where: { id } })
}

/** Marks an item that could not be taken. */
export async function saveFailedItem(itemId: number, problem: ImportProblem): Promise<void> {
  await database().importItem.update({ where: { id: itemId }, data: { state: 'failed', problem } })
}

/** Puts the comparison of an import's story in line, if it has one. */
export async function enqueueComparison(importId: number): Promise<void> {
  await inTransaction(async (tx) => {
    const { storyId } = await tx.import.findUniqueOrThrow({ where: { id: importId } })
    if (storyId !== null) await enqueueJob(tx, 'analyze-story', storyId)
  })
}

/** How many texts an import holds. */
export function countItems(importId: number): Promise<number> {
  return database().importItem.count({ where: { importId } })
}
