import { beforeAll, expect, test } from 'vitest'
import { getUndoable } from '@/lib/data/changes'
import { applyMigrations } from '@/lib/data/migrations'
import { getStoryReading, listStories } from '@/lib/data/stories'
import { workOff } from '@/lib/jobs/testing/made-story'
import { deleteStory } from './delete-story'
import { plantSampleStory } from './plant-sample-story'

beforeAll(async () => void (await applyMigrations()))

test('the sample is there once, compared, with nothing for a newcomer to undo; deleted it stays away', async () => {
  expect(await plantSampleStory()).toBe(true)
  await workOff()
  const [story] = await listStories()
  expect(story).toMatchObject({ sample: true, counts: { contradicts: 2, agrees: 1, scope: 1 } })
  expect((await getStoryReading(story!.id))!.articles).toHaveLength(3)
  expect(await getUndoable(story!.id)).toBeNull()
  await deleteStory({ storyId: story!.id })
  expect(await plantSampleStory()).toBe(false)
  expect(await listStories()).toEqual([])
})
