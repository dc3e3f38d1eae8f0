import type { GroupDecision } from '@/lib/core/match/group-claims'
import { database } from './database'
import { decidedAmong } from './decided-among'

/** What people decided on pairs of claims of these versions, newest first. */
export async function listGroupDecisions(versionIds: readonly number[]): Promise<GroupDecision[]> {
  const rows = await database().groupDecision.findMany(decidedAmong(versionIds))
  return rows.map((row) => ({ a: String(row.claimAId), b: String(row.claimBId), together: row.together === true }))
}
