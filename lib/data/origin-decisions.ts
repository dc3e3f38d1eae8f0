import type { OriginDecision } from '@/lib/core/origins/count-origins'
import { database } from './database'

/** What people decided on where pairs of claims of these versions come from, newest first. */
export async function listOriginDecisions(versionIds: readonly number[]): Promise<OriginDecision<number>[]> {
  const among = { versionId: { in: [...versionIds] }, removed: false }
  const rows = await database().originDecision.findMany({
    where: { together: { not: null }, claimA: among, claimB: among },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ claimAId, claimBId, together, decidedBy }) => ({
    a: claimAId,
    b: claimBId,
    one: together === true,
    by: decidedBy ?? '',
  }))
}
