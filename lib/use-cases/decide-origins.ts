import type { Result } from '@/lib/core/result'
import { saveOriginDecision } from '@/lib/data/change-origins'
import { getLocalName } from '@/lib/data/settings'

/** Joins two claims of different articles as one origin (`one`), or separates them. */
export async function decideOrigins(input: {
  storyId: number
  a: number
  b: number
  one: boolean
}): Promise<Result<{ changeId: number }, 'not-found' | 'same-article'>> {
  const { storyId, a, b, one } = input
  return saveOriginDecision({ storyId, by: await getLocalName() }, [a, b], one)
}
