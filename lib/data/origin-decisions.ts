import type { OriginDecision } from '@/lib/core/origins/count-origins'
import { database } from './database'
import { decidedAmong } from './decided-among'

/** What people decided on where pairs of claims of these versions come from, newest first. */
export async function listOriginDecisions(versionIds: readonly number[]): Promise<OriginDecision<number>[]> {
  const rows = await database().originDecision.findMany(decidedAmong(versionIds))
  return rows.map(({ claimAId, claimBId, together, decidedBy }) => ({
    a: claimAId,
    b: claimBId,
    one: together === true,
    by: decidedBy ?? '',
  }))
}
