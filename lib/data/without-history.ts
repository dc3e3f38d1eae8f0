import type { Transaction } from './database'

/** Those of some claims or links that no change has ever touched: an undo or redo could still need the others. */
export async function withoutHistory(
  tx: Transaction,
  kind: 'claim' | 'link',
  ids: readonly number[],
): Promise<number[]> {
  const heard = await tx.changeSubject.findMany({
    where: { kind, subject: { in: [...ids] } },
    select: { subject: true },
  })
  const known = new Set(heard.map((row) => row.subject))
  return ids.filter((id) => !known.has(id))
}
