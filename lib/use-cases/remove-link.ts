import type { Result } from '@/lib/core/result'
import { deleteLink } from '@/lib/data/change-link'
import { getLocalName } from '@/lib/data/settings'

/** Puts away a link that a person made. */
export async function removeLink(input: {
  storyId: number
  linkId: number
}): Promise<Result<{ changeId: number }, 'not-found'>> {
  return deleteLink({ storyId: input.storyId, by: await getLocalName() }, input.linkId)
}
