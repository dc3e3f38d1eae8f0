import { fail, succeed, type Result } from '@/lib/core/result'
import { saveNewStory } from '@/lib/data/save-story'
import { getLocalName } from '@/lib/data/settings'
import { toStoryTitle } from './story-title'

/** Makes an empty story. */
export async function createStory(input: { title: string }): Promise<Result<{ storyId: number }, 'invalid'>> {
  const title = toStoryTitle(input.title)
  if (!title) return fail('invalid')
  return succeed({ storyId: await saveNewStory(title, await getLocalName()) })
}
