import { fail, type Result } from '@/lib/core/result'
import { saveDecisions, type JudgedLinks, type SeenSuggestion, type Verdict } from '@/lib/data/change-links'
import { getLocalName } from '@/lib/data/settings'

/** Suggestions judged at once: as many as a person can look through, and few enough to write in a second. */
export const MOST_LINKS = 500

/**
 * Accepts several suggestions, each as it is, or rejects them all ("unrelated"): one change, undone as one. What somebody
 * judged since they were looked at is never overwritten; `none-left` where that is all of them.
 */
export async function judgeLinks(input: {
  storyId: number
  verdict: Verdict
  links: readonly SeenSuggestion[]
}): Promise<Result<JudgedLinks, 'none-left' | 'too-many-links'>> {
  const { storyId, verdict } = input
  const links = [...new Map(input.links.map((link) => [link.linkId, link])).values()]
  if (links.length > MOST_LINKS) return fail('too-many-links')
  return saveDecisions({ storyId, by: await getLocalName() }, verdict, links)
}
