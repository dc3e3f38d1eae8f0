import type { Prisma } from '@/prisma/generated/client'

/** The query for what people decided on pairs of claims of these versions, newest first: on groups and on origins alike. */
export function decidedAmong(versionIds: readonly number[]) {
  const among = { versionId: { in: [...versionIds] }, removed: false }
  return {
    where: { together: { not: null }, claimA: among, claimB: among },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
  } satisfies Prisma.GroupDecisionFindManyArgs & Prisma.OriginDecisionFindManyArgs
}
