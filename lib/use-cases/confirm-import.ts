import { fail, succeed, type Result } from '@/lib/core/result'
import { resumeImport, saveConfirmation, type Confirmation } from '@/lib/data/save-import'
import { saveNewStory } from '@/lib/data/save-story'
import { getLocalName } from '@/lib/data/settings'
import { toStoryTitle } from './story-title'

export interface ConfirmingImport {
  readonly importId: number
  /** The story that the articles go into: one there is, a new one, or none. */
  readonly storyId: number | null | 'new'
  readonly newStoryTitle?: string
  readonly items: readonly Confirmation[]
}

/** Keeps the corrected metadata and has the worker store the articles; a new story is made first where one is asked for. */
export async function confirmImport(
  input: ConfirmingImport,
): Promise<Result<{ storyId: number | null }, 'not-found' | 'invalid'>> {
  const title = toStoryTitle(input.newStoryTitle ?? '') ?? firstTitle(input.items)
  if (input.storyId === 'new' && !title) return fail('invalid')
  const storyId = input.storyId === 'new' ? await saveNewStory(title!, await getLocalName()) : input.storyId
  const saved = await saveConfirmation(input.importId, storyId, input.items)
  return saved.ok ? succeed({ storyId }) : saved
}

/** Puts an import that came to a stop (a crash, a failure) back in line. */
export async function retryImport(input: { importId: number }): Promise<void> {
  await resumeImport(input.importId)
}

function firstTitle(items: readonly Confirmation[]): string | null {
  return toStoryTitle(items.find((item) => item.include)?.metadata.title ?? '')
}
