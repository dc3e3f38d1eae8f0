import { fail, succeed, type Result } from '@/lib/core/result'
import type { Where } from './change-claim'
import { inTransaction, type Transaction } from './database'
import { saveChange } from './save-change'
import { shortQuote } from './save-claim'

/** Keeps whether two claims of different articles come from one origin, over what the engine finds or was decided before. */
export function saveOriginDecision(
  where: Where,
  claimIds: readonly [number, number],
  one: boolean,
): Promise<Result<{ changeId: number }, 'not-found' | 'same-article'>> {
  return inTransaction(async (tx) => {
    const claims = await tx.claim.findMany({
      where: { id: { in: [...claimIds] }, removed: false },
      include: { version: { select: { articleId: true } } },
      orderBy: { id: 'asc' },
    })
    const [a, b] = claims
    if (!a || !b) return fail('not-found')
    if (a.version.articleId === b.version.articleId) return fail('same-article')
    const id = await placeDecision(tx, a.id, b.id)
    const after = { together: one, decidedBy: where.by, decidedAt: new Date().toISOString() }
    const changeId = await saveChange(tx, {
      ...where,
      kind: one ? 'join-origins' : 'separate-origins',
      detail: { quote: shortQuote(a.exact), other: shortQuote(b.exact) },
      edits: [{ model: 'originDecision', id, after }],
    })
    return succeed({ changeId })
  })
}

/** The one row of two claims, made undecided where there is none; a change then decides it. */
async function placeDecision(tx: Transaction, claimAId: number, claimBId: number): Promise<number> {
  const key = { claimAId, claimBId }
  const row = await tx.originDecision.upsert({ where: { claimAId_claimBId: key }, create: key, update: {} })
  return row.id
}
