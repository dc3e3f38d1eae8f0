/**
 * A person's say on groups is kept pair by pair: two claims together, or apart. Of a grouping, every pair is written, so that
 * it holds for whichever of its claims are read in a story, and however the engine links them later.
 */
import { fail, succeed, type Result } from '@/lib/core/result'
import type { Where } from './change-claim'
import { inTransaction, type Transaction } from './database'
import { saveChange, type Edit } from './save-change'
import { shortQuote } from './save-claim'

/** Claims decided on at once; more than any group that was ever found, and few enough to write in a second. */
const MOST_CLAIMS = 60

/** Claim ids, point by point. */
export type Grouping = readonly (readonly number[])[]

export interface GroupingPlan {
  readonly kind: 'merge-groups' | 'split-group' | 'regroup-claims'
  readonly parts: Grouping
  /** Claims whose words stand in the history line, by the name they have there. */
  readonly told: Readonly<Record<string, number>>
  readonly detail?: Readonly<Record<string, string>>
}

/** Puts claims of one part on one point, and those of different parts on different ones. */
export function saveGrouping(
  where: Where,
  { kind, parts, told, detail }: GroupingPlan,
): Promise<Result<{ changeId: number }, 'not-found' | 'no-grouping'>> {
  return inTransaction(async (tx) => {
    const ids = parts.flat()
    if (new Set(ids).size !== ids.length || ids.length < 2 || ids.length > MOST_CLAIMS) return fail('no-grouping')
    const claims = await tx.claim.findMany({
      where: { id: { in: ids }, removed: false },
      select: { id: true, exact: true },
    })
    if (claims.length !== ids.length) return fail('not-found')
    const words = new Map(claims.map(({ id, exact }) => [id, shortQuote(exact)]))
    const quotes = Object.entries(told).map(([name, id]) => [name, words.get(id) ?? ''])
    const edits = await planEdits(tx, parts, where.by)
    const plan = { ...where, kind, detail: { ...Object.fromEntries(quotes), ...detail }, edits }
    return succeed({ changeId: await saveChange(tx, plan) })
  })
}

interface Pair {
  readonly claimAId: number
  readonly claimBId: number
  readonly together: boolean
}

function listPairs(parts: Grouping): Pair[] {
  const placed = parts.flatMap((part, at) => part.map((id) => ({ id, at }))).sort((x, y) => x.id - y.id)
  return placed.flatMap((one, i) =>
    placed.slice(i + 1).map((other) => ({ claimAId: one.id, claimBId: other.id, together: one.at === other.at })),
  )
}

/** Rows that are missing are made undecided; the edits then decide them. */
async function planEdits(tx: Transaction, parts: Grouping, by: string): Promise<Edit[]> {
  const pairs = listPairs(parts)
  const among = { in: parts.flat() }
  const where = { claimAId: among, claimBId: among }
  const known = new Set((await tx.groupDecision.findMany({ where })).map(keyOf))
  const fresh = pairs.filter((pair) => !known.has(keyOf(pair)))
  await tx.groupDecision.createMany({ data: fresh.map(({ claimAId, claimBId }) => ({ claimAId, claimBId })) })
  const rows = new Map((await tx.groupDecision.findMany({ where })).map((row) => [keyOf(row), row]))
  const decided = { decidedBy: by, decidedAt: new Date().toISOString() }
  return pairs.map((pair) => ({
    model: 'groupDecision',
    id: rows.get(keyOf(pair))!.id,
    after: { together: pair.together, ...decided },
  }))
}

function keyOf({ claimAId, claimBId }: { claimAId: number; claimBId: number }): string {
  return `${claimAId} ${claimBId}`
}
