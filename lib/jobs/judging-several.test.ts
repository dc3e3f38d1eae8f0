import { beforeAll, expect, test } from 'vitest'
import { isUnjudged } from '@/lib/core/compare/reading-index'
import type { ReadLink, StoryReading } from '@/lib/core/reading'
import { getUndoable, listChanges } from '@/lib/data/changes'
import { enqueueStoryComparison } from '@/lib/data/jobs'
import type { SeenSuggestion } from '@/lib/data/change-links'
import { applyMigrations } from '@/lib/data/migrations'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { judgeLinks, MOST_LINKS } from '@/lib/use-cases/judge-links'
import { redo, undo } from '@/lib/use-cases/undo'
import { FERRY_FIRE, makeStory, readStory, workOff } from './testing/made-story'

let story: StoryReading
let storyId: number

beforeAll(async () => {
  await applyMigrations()
  // With a sentence on which the two agree.
  const reports = FERRY_FIRE.map((text) => `${text}\n\nThe ferry Aurora was built in Poland in 1998.`)
  story = await makeStory('Ferry', reports)
  storyId = story.story.id
})

function see({ id, stance, subtype }: ReadLink): SeenSuggestion {
  return { linkId: id, stance, subtype }
}

async function listWaiting(): Promise<ReadLink[]> {
  return (await readStory(storyId)).links.filter(isUnjudged)
}

/** All that a judgement touches, without when and by which change. */
async function readJudged() {
  const { claims, links, groups } = await readStory(storyId)
  return { claims, links, groups }
}

test('accepting confirms each suggestion as it is; one undo takes all of it back, one redo does all of it again', async () => {
  const before = await readJudged()
  const waiting = await listWaiting()
  expect(new Set(waiting.map((link) => link.stance)).size).toBeGreaterThan(1)
  const accepted = await judgeLinks({ storyId, verdict: 'accept', links: waiting.map(see) })
  expect(accepted).toMatchObject({ ok: true, value: { judged: waiting.length, left: 0 } })
  const after = await readJudged()
  expect(after.links.map(({ id, stance, subtype, state }) => ({ id, stance, subtype, state }))).toEqual(
    waiting.map(({ id, stance, subtype }) => ({ id, stance, subtype, state: 'confirmed' })),
  )
  expect(after.links[0]!.decision).toMatchObject({ by: 'Tester', reason: '' })
  expect((await undo({ storyId })).ok).toBe(true)
  expect(await readJudged()).toEqual(before)
  expect((await redo({ storyId })).ok).toBe(true)
  expect(await readJudged()).toEqual(after)
  await undo({ storyId })
})

test('rejecting makes each unrelated, the engine leaves it so, and it is undone as one', async () => {
  const before = await readJudged()
  const waiting = await listWaiting()
  await judgeLinks({ storyId, verdict: 'reject', links: waiting.map(see) })
  await enqueueStoryComparison(storyId)
  await workOff()
  const { links } = await readStory(storyId)
  expect(links.map(({ stance, subtype, state }) => ({ stance, subtype, state }))).toEqual(
    waiting.map(() => ({ stance: 'unrelated', subtype: null, state: 'rejected' })),
  )
  await undo({ storyId })
  expect(await readJudged()).toEqual(before)
})

test('what a person judged meanwhile stays, and so does what is suggested otherwise now', async () => {
  const [own, other, ...rest] = await listWaiting()
  await judgeLink({ storyId, linkId: own!.id, stance: 'scope', reason: 'Another deck' })
  const changed = { ...see(other!), stance: 'unrelated' as const }
  const judged = await judgeLinks({ storyId, verdict: 'reject', links: [see(own!), changed, ...rest.map(see)] })
  expect(judged).toMatchObject({ ok: true, value: { judged: rest.length, left: 2 } })
  const now = new Map((await readStory(storyId)).links.map((link) => [link.id, link]))
  expect(now.get(own!.id)).toMatchObject({ stance: 'scope', state: 'confirmed', decision: { reason: 'Another deck' } })
  expect(now.get(other!.id)).toEqual(other)
  await undo({ storyId })
  const undone = (await readStory(storyId)).links
  expect(undone.find(({ id }) => id === own!.id)).toMatchObject({ stance: 'scope', state: 'confirmed' })
  expect(undone.filter(isUnjudged)).toHaveLength(rest.length + 1)
  await undo({ storyId })
})

test('it is one change, in the history of each of its links; one that was judged again since is not taken back', async () => {
  const waiting = await listWaiting()
  await judgeLinks({ storyId, verdict: 'accept', links: waiting.map(see) })
  const change = await getUndoable(storyId)
  expect(change).toMatchObject({ kind: 'judge-links', detail: { verdict: 'accept', count: String(waiting.length) } })
  for (const link of waiting) expect((await listChanges({ linkId: link.id }))[0]!.id).toBe(change!.id)
  await judgeLink({ storyId, linkId: waiting[0]!.id, stance: 'unrelated' })
  expect(await undo({ storyId, changeId: change!.id })).toEqual({ ok: false, problem: 'changed-since' })
  await undo({ storyId })
  expect((await undo({ storyId })).ok).toBe(true)
})

test('nothing is written where nothing waits, a pair named twice counts once, and too many are refused', async () => {
  const [one] = await listWaiting()
  const before = await getUndoable(storyId)
  expect(await judgeLinks({ storyId, verdict: 'accept', links: [] })).toEqual({ ok: false, problem: 'none-left' })
  const many = Array.from({ length: MOST_LINKS + 1 }, (_, at) => ({ ...see(one!), linkId: at + 1 }))
  expect(await judgeLinks({ storyId, verdict: 'accept', links: many })).toEqual({
    ok: false,
    problem: 'too-many-links',
  })
  expect(await getUndoable(storyId)).toEqual(before)
  const twice = await judgeLinks({ storyId, verdict: 'accept', links: [see(one!), see(one!)] })
  expect(twice).toMatchObject({ ok: true, value: { judged: 1, left: 0 } })
})
