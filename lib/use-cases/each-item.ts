import { getItem, listItemIds, saveFailedItem, type WaitingItem } from '@/lib/data/save-import'
import type { OnProgress } from './progress'

/**
 * Works through the items of an import that wait in a state, one at a time. An item on which the work throws is marked
 * failed and told to the log; the others go on.
 */
export async function eachItem(
  importId: number,
  state: 'reading' | 'saving',
  onProgress: OnProgress,
  work: (item: WaitingItem) => Promise<void>,
): Promise<void> {
  const ids = await listItemIds(importId, state)
  for (const [done, id] of ids.entries()) {
    await onProgress(done, ids.length)
    try {
      await work(await getItem(id))
    } catch (error) {
      console.error(`Import ${importId}, text ${id}:`, error)
      await saveFailedItem(id, 'failed')
    }
  }
}
