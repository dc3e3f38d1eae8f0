import { describeClaim } from '@/lib/core/extract/describe-claim'
import type { Result } from '@/lib/core/result'
import { deleteClaim, saveClaimBounds, saveMarkedClaim } from '@/lib/data/change-claim'
import { getLocalName } from '@/lib/data/settings'

/** Marks a span of an article as a claim; the engine then looks for what matches it. */
export async function markClaim(input: {
  storyId: number
  articleId: number
  start: number
  end: number
}): Promise<Result<{ claimId: number }, 'not-found' | 'invalid'>> {
  const where = { storyId: input.storyId, by: await getLocalName() }
  return saveMarkedClaim(where, input, describeClaim)
}

/** Gives a claim other bounds. */
export async function moveClaim(input: {
  storyId: number
  claimId: number
  start: number
  end: number
}): Promise<Result<{ changeId: number }, 'not-found' | 'invalid'>> {
  const where = { storyId: input.storyId, by: await getLocalName() }
  return saveClaimBounds(where, input.claimId, input, describeClaim)
}

/** Deletes a claim; the engine does not find it again, undo brings it back with its links. */
export async function removeClaim(input: {
  storyId: number
  claimId: number
}): Promise<Result<{ changeId: number }, 'not-found'>> {
  return deleteClaim({ storyId: input.storyId, by: await getLocalName() }, input.claimId)
}
