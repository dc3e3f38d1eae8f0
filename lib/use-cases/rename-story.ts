import { fail, type Result } from '@/lib/core/result'
import { saveStoryTitle } from '@/lib/data/save-story'
import { getLocalName } from '@/lib/data/settings'
import { toStoryTitle } from './story-title'

/** Gives a story another title. */
export async function renameStory(input: {
  storyId: number
  title: string
}): Promise<Result<{ changeId: number }, 'not-found' | 'invalid'>> {
  const title = toStoryTitle(input.title)
  if (!title) return fail('invalid')
  return saveStoryTitle(input.storyId, title, await getLocalName())
}
