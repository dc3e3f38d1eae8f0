import type { Result } from '@/lib/core/result'
import { deleteStory as putAway } from '@/lib/data/save-story'
import { getLocalName } from '@/lib/data/settings'

/** Puts a story away; `undo` with the change's id brings it back. Its articles stay in the library. */
export async function deleteStory(input: { storyId: number }): Promise<Result<{ changeId: number }, 'not-found'>> {
  return putAway(input.storyId, await getLocalName())
}
