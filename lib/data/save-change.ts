/**
 * Everything a person does is one row of `Change` with the columns it touched, before and after. What a person can make or
 * delete is never inserted or deleted here but put in or out by its `removed` column: so a change is always a set of
 * edits of existing rows, and undo is the same edits backwards.
 */
import { z } from 'zod'
import type { ChangeKind } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from './database'

const MODELS = ['story', 'storyArticle', 'claim', 'link', 'groupDecision', 'originDecision'] as const
type Model = (typeof MODELS)[number]
type Cell = string | number | boolean | null
type Columns = Record<string, Cell>

/** The columns of one row that a change sets. Dates are ISO 8601 strings. */
export interface Edit {
  readonly model: Model
  readonly id: number
  readonly after: Columns
}

export interface ChangePlan {
  readonly kind: ChangeKind
  readonly by: string
  readonly storyId: number | null
  readonly detail: Record<string, string>
  readonly edits: readonly Edit[]
}

interface RecordedEdit extends Edit {
  readonly before: Columns
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const recordedEdits = z.array(
  z.object({
    model: z.enum(MODELS),
    id: z.number(),
    before: z.record(z.string(), cell),
    after: z.record(z.string(), cell),
  }),
)

/** Makes the edits that `plan` asks for and records them, in one transaction; returns the change's id. */
export async function saveChange(tx: Transaction, plan: ChangePlan): Promise<number> {
  const edits: RecordedEdit[] = []
  for (const edit of plan.edits) edits.push({ ...edit, before: await readColumns(tx, edit.model, edit.id, edit.after) })
  for (const edit of edits) await writeColumns(tx, edit.model, edit.id, edit.after)
  return recordChange(tx, { ...plan, edits }, null)
}

/** Takes a change back. `changed-since`: something it touched was changed again and stands as it is. */
export function takeBack(changeId: number, by: string): Promise<Result<number, 'not-found' | 'changed-since'>> {
  return replay(changeId, by, 'undo')
}

/** Does again a change that was taken back. */
export function doAgain(changeId: number, by: string): Promise<Result<number, 'not-found' | 'changed-since'>> {
  return replay(changeId, by, 'redo')
}

function replay(changeId: number, by: string, kind: 'undo' | 'redo') {
  return inTransaction(async (tx) => {
    const change = await tx.change.findUnique({ where: { id: changeId } })
    if (!change || change.targetId !== null) return fail('not-found')
    const edits = recordedEdits.parse(JSON.parse(change.edits)).map((edit) => (kind === 'undo' ? turn(edit) : edit))
    if (kind === 'undo') edits.reverse()
    for (const edit of edits) {
      if (!(await stands(tx, edit))) return fail('changed-since')
    }
    for (const edit of edits) await writeColumns(tx, edit.model, edit.id, toReplayed(edit))
    const { storyId } = change
    const detail = z.record(z.string(), z.string()).parse(JSON.parse(change.detail))
    return succeed(await recordChange(tx, { kind, by, storyId, detail, edits }, changeId))
  })
}

function turn(edit: RecordedEdit): RecordedEdit {
  return { ...edit, before: edit.after, after: edit.before }
}

/** What a claim says in the engine's words: recorded with its bounds, but no person's decision, and described anew meanwhile. */
const DESCRIPTION: ReadonlySet<string> = new Set(['speaker', 'certainty', 'certaintyCue', 'worth', 'facets'])

async function stands(tx: Transaction, edit: RecordedEdit): Promise<boolean> {
  const now = await readColumns(tx, edit.model, edit.id, edit.before)
  const decided = Object.keys(edit.before).filter((column) => !DESCRIPTION.has(column))
  return decided.every((column) => now[column] === edit.before[column])
}

/** A recorded description may be an older engine's: the next comparison describes the claim anew. */
function toReplayed({ after }: Edit): Columns {
  return 'facets' in after ? { ...after, engineVersion: 0 } : after
}

async function recordChange(
  tx: Transaction,
  plan: ChangePlan & { edits: readonly RecordedEdit[] },
  targetId: number | null,
): Promise<number> {
  const { kind, by, storyId } = plan
  const { id } = await tx.change.create({
    data: { kind, by, storyId, targetId, edits: JSON.stringify(plan.edits), detail: JSON.stringify(plan.detail) },
  })
  const subjects = new Map(plan.edits.map((edit) => [`${edit.model} ${edit.id}`, edit]))
  await tx.changeSubject.createMany({
    data: [...subjects.values()].map((edit) => ({ changeId: id, kind: edit.model, subject: edit.id })),
  })
  return id
}

interface Table {
  findUniqueOrThrow(query: { where: { id: number } }): Promise<Record<string, unknown>>
  update(query: { where: { id: number }; data: Record<string, unknown> }): Promise<unknown>
}

function tableOf(tx: Transaction, model: Model): Table {
  return tx[model] as unknown as Table
}

async function readColumns(tx: Transaction, model: Model, id: number, like: Columns): Promise<Columns> {
  const row = await tableOf(tx, model).findUniqueOrThrow({ where: { id } })
  return Object.fromEntries(Object.keys(like).map((column) => [column, toCell(row[column])]))
}

async function writeColumns(tx: Transaction, model: Model, id: number, columns: Columns): Promise<void> {
  await tableOf(tx, model).update({ where: { id }, data: columns })
}

function toCell(value: unknown): Cell {
  return value instanceof Date ? value.toISOString() : cell.parse(value)
}
