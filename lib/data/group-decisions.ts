import type { GroupDecision } from '@/lib/core/match/group-claims'
import { database } from './database'

/** What people decided on pairs of claims of these versions, newest first. */
export async function listGroupDecisions(versionIds: readonly number[]): Promise<GroupDecision[]> {
  const among = { versionId: { in: [...versionIds] }, removed: false }
  const rows = await database().groupDecision.findMany({
    where: { together: { not: null }, claimA: among, claimB: among },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ a: String(row.claimAId), b: String(row.claimBId), together: row.together === true }))
}
