/** For the data tests: a story brought in and compared the way the app does it, by the real worker on a real database. */
import type { StoryReading } from '@/lib/core/reading'
import { hasFreeJob } from '@/lib/data/jobs'
import { getStoryReading } from '@/lib/data/stories'
import { createStory } from '@/lib/use-cases/create-story'
import { addToImport, startImport } from '@/lib/use-cases/start-import'
import { runJobsWhile } from '../run-jobs'

export const FERRY_FIRE = [
  'Four people were killed and 12 were injured when a fire broke out on the ferry Aurora near Lund on Monday.\n\nCaptain Erik Dahl used the messaging app Signal to call for help, police said.\n\nThe ferry had been inspected in March.',
  'Nine people were killed and 12 were injured when a fire broke out on the ferry Aurora near Lund on Monday.\n\nCaptain Erik Dahl used the messaging app WhatsApp to call for help, the coast guard said.\n\nThe ferry had not been inspected in March.',
]

/** Does all the work that waits. */
export function workOff(): Promise<void> {
  return runJobsWhile(hasFreeJob)
}

/** Imports texts into a new story and compares them. */
export async function makeStory(title: string, texts: readonly string[]): Promise<StoryReading> {
  const story = await createStory({ title })
  if (!story.ok) throw new Error(story.problem)
  await importTexts(story.value.storyId, texts)
  return readStory(story.value.storyId)
}

/** Imports texts into a story, or into the library alone; returns the import. */
export async function importTexts(storyId: number | null, texts: readonly string[]): Promise<number> {
  const started = await startImport({ storyId })
  if (!started.ok) throw new Error(started.problem)
  const { importId } = started.value
  for (const [i, text] of texts.entries()) {
    const given = {
      title: `Report ${i + 1}`,
      outlet: `Outlet ${i + 1}`,
      authors: [],
      publishedAt: '2021-05-11',
      url: null,
    }
    await addToImport({
      importId,
      name: `report-${i + 1}.txt`,
      bytes: new TextEncoder().encode(text),
      given,
      unattended: true,
    })
  }
  await workOff()
  return importId
}

/** The story as pages read it; throws where there is none. */
export async function readStory(storyId: number): Promise<StoryReading> {
  const reading = await getStoryReading(storyId)
  if (!reading) throw new Error(`There is no story ${storyId}.`)
  return reading
}
