import { beforeAll, expect, test } from 'vitest'
import { countReadOrigins, listSpeaking } from '@/lib/core/compare/claim-origins'
import { describeEvidence } from '@/lib/core/compare/corroboration'
import { indexReading } from '@/lib/core/compare/reading-index'
import { getUndoable, listChanges } from '@/lib/data/changes'
import { database } from '@/lib/data/database'
import { enqueueStoryComparison } from '@/lib/data/jobs'
import { applyMigrations } from '@/lib/data/migrations'
import { decideOrigins } from '@/lib/use-cases/decide-origins'
import { redo, undo } from '@/lib/use-cases/undo'
import { makeStory, readStory, workOff } from './testing/made-story'

const REPORTS = [
  'ORME (AP) - Four people were killed when the ferry Aurora caught fire near Lund on Monday, police said.\n\nThe ferry was built in 1998.',
  'Nine people were killed when the ferry Aurora caught fire near Lund on Monday, police said.\n\nThe harbour was closed.',
]

let storyId: number
let pair: readonly [number, number]

beforeAll(async () => {
  await applyMigrations()
  storyId = (await makeStory('Ferry', REPORTS)).story.id
  const { claims } = await readStory(storyId)
  const find = (words: string) => claims.find(({ exact }) => exact.startsWith(words))!.id
  pair = [find('Four people'), find('Nine people')]
})

/** How many origins the toll of the first report has, as the panel counts them. */
async function countToll(): Promise<number> {
  const reading = await readStory(storyId)
  const index = indexReading(reading)
  const claim = index.claims.get(pair[0])!
  const speaking = listSpeaking(index, claim, describeEvidence(index, claim))
  expect(speaking.map(({ id }) => id)).toEqual([...pair])
  return countReadOrigins(index, reading.origins, speaking).origins.length
}

const decide = (one: boolean) => decideOrigins({ storyId, a: pair[1], b: pair[0], one })

test('one speaker is one origin, and the agency is told', async () => {
  const { origins, articles } = await readStory(storyId)
  expect(await countToll()).toBe(1)
  expect(origins.articles.find(({ article }) => article === articles[0]!.id)?.credit).toMatchObject({
    agency: 'AP',
    role: 'text',
  })
})

test('what a person separates stays apart when the engine runs again, until that is undone', async () => {
  const decided = await decide(false)
  if (!decided.ok) throw new Error(decided.problem)
  expect(await countToll()).toBe(2)
  await database().articleVersion.updateMany({ data: { engineVersion: 0 } })
  await enqueueStoryComparison(storyId)
  await workOff()
  expect(await countToll()).toBe(2)
  expect((await undo({ storyId })).ok).toBe(true)
  expect(await countToll()).toBe(1)
  expect((await readStory(storyId)).origins.decisions).toEqual([])
  expect((await redo({ storyId })).ok).toBe(true)
  expect(await countToll()).toBe(2)
  await undo({ storyId })
})

test('a later decision stands over an earlier one, and undo goes back to that', async () => {
  await decide(false)
  await decide(true)
  expect(await countToll()).toBe(1)
  expect((await readStory(storyId)).origins.decisions).toMatchObject([{ one: true, by: 'Tester' }])
  await undo({ storyId })
  expect(await countToll()).toBe(2)
  await undo({ storyId })
})

test('it is in the history of the story and of both claims', async () => {
  await decide(false)
  expect(await getUndoable(storyId)).toMatchObject({ kind: 'separate-origins', by: 'Tester' })
  for (const claimId of pair) expect((await listChanges({ claimId }))[0]).toMatchObject({ kind: 'separate-origins' })
  await undo({ storyId })
})

test('two claims of one article, and claims that are not there, are refused', async () => {
  const { claims } = await readStory(storyId)
  const own = claims.filter(({ articleId }) => articleId === claims[0]!.articleId)
  expect(await decideOrigins({ storyId, a: own[0]!.id, b: own[1]!.id, one: true })).toEqual({
    ok: false,
    problem: 'same-article',
  })
  expect(await decideOrigins({ storyId, a: pair[0], b: 999_999, one: true })).toEqual({
    ok: false,
    problem: 'not-found',
  })
})
