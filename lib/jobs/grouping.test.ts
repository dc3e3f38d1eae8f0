import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { listChanges } from '@/lib/data/changes'
import { database } from '@/lib/data/database'
import { enqueueStoryComparison } from '@/lib/data/jobs'
import { applyMigrations } from '@/lib/data/migrations'
import { mergeGroups, splitGroup } from '@/lib/use-cases/arrange-groups'
import { removeArticle } from '@/lib/use-cases/arrange-articles'
import { removeClaim } from '@/lib/use-cases/mark-claim'
import { redo, undo } from '@/lib/use-cases/undo'
import { FERRY_FIRE, makeStory, readStory, workOff } from './testing/made-story'

let storyId: number
/** The last change of the import: what the tests do comes after it. */
let newest: number | undefined

beforeAll(async () => {
  await applyMigrations()
  const { story, undo: last } = await makeStory('Ferry', FERRY_FIRE)
  storyId = story.id
  newest = last?.id
})

afterEach(async () => {
  while ((await readStory(storyId)).undo?.id !== newest) await undo({ storyId })
  await workOff()
})

async function listGroups() {
  return (await readStory(storyId)).groups.map((group) => group.claims.map(Number))
}

/** A claim by its words: of the first report, unless another is named. */
async function findClaim(words: string, report = 0): Promise<number> {
  const { claims, articles } = await readStory(storyId)
  return claims.find((claim) => claim.exact.includes(words) && claim.articleId === articles[report]!.id)!.id
}

async function analyzeAgain() {
  await database().articleVersion.updateMany({ data: { engineVersion: 0 } })
  await enqueueStoryComparison(storyId)
  await workOff()
}

test('the groups show both sides in their own words', async () => {
  const { groups } = await readStory(storyId)
  const toll = await findClaim('Four people')
  const group = groups.find(({ claims }) => claims.includes(String(toll)))!
  expect(group.sides.map((side) => side.says?.exact)).toEqual(['Four people', 'Nine people'])
})

test('two groups merged are one, also when the engine runs again, until that is undone', async () => {
  const before = await listGroups()
  const [one, other] = before
  const merged = await mergeGroups({ storyId, claims: one!, others: other! })
  if (!merged.ok) throw new Error(merged.problem)
  const expected = [...one!, ...other!].sort()
  expect((await listGroups()).map((group) => group.toSorted())).toContainEqual(expected)
  await analyzeAgain()
  expect((await listGroups()).map((group) => group.toSorted())).toContainEqual(expected)
  await undo({ storyId })
  expect(await listGroups()).toEqual(before)
  await redo({ storyId })
  expect((await listGroups()).map((group) => group.toSorted())).toContainEqual(expected)
})

test('a claim split off stays off over its links; merging takes the split back', async () => {
  const [group] = await listGroups()
  const [leaving, ...rest] = group!
  await splitGroup({ storyId, claims: group!, leaving: [leaving!] })
  await analyzeAgain()
  expect((await listGroups()).flat()).not.toContain(leaving)
  await mergeGroups({ storyId, claims: [leaving!], others: rest })
  expect(await listGroups()).toContainEqual(group)
})

test('a claim moved to another group is in that one', async () => {
  const [from, to] = await listGroups()
  const leaving = from!.slice(0, 1)
  await splitGroup({ storyId, claims: from!, leaving, others: to! })
  const home = (await listGroups()).find((group) => group.includes(leaving[0]!))
  expect(home?.toSorted()).toEqual([...leaving, ...to!].toSorted())
  const [change] = await listChanges({ claimId: leaving[0]! })
  expect(change).toMatchObject({ kind: 'regroup-claims', by: 'Tester', detail: { count: '1' } })
  expect(change!.detail.to).not.toBe('')
})

test('claims that a person grouped are kept when the engine finds them no more', async () => {
  const claims = [await findClaim('inspected'), await findClaim('inspected', 1)]
  await mergeGroups({ storyId, claims: [claims[0]!], others: [await findClaim('Signal')] })
  await database().claim.updateMany({
    where: { id: { in: claims } },
    data: { foundStart: 0, foundEnd: 1, start: 0, end: 1 },
  })
  await analyzeAgain()
  const left = await database().claim.findMany({ where: { id: { in: claims } } })
  expect(left.map(({ id }) => id)).toContain(claims[0])
})

test.each<[string, (groups: number[][]) => Promise<{ ok: boolean; problem?: string }>, string]>([
  ['nothing leaves', ([a]) => splitGroup({ storyId, claims: a!, leaving: [] }), 'no-grouping'],
  ['all leave', ([a]) => splitGroup({ storyId, claims: a!, leaving: a! }), 'no-grouping'],
  ['one leaves that is not in it', ([a, b]) => splitGroup({ storyId, claims: a!, leaving: b! }), 'no-grouping'],
  ['with itself', ([a]) => mergeGroups({ storyId, claims: a!, others: a! }), 'no-grouping'],
  ['with nothing', ([a]) => mergeGroups({ storyId, claims: a!, others: [] }), 'no-grouping'],
  ['a claim that is not there', ([a]) => mergeGroups({ storyId, claims: a!, others: [999_999] }), 'not-found'],
])('is refused: %s', async (_, act, problem) => {
  const before = await listGroups()
  expect(await act(before)).toEqual({ ok: false, problem })
  expect(await listGroups()).toEqual(before)
})

describe('undo and redo', () => {
  const act = fc.record({
    kind: fc.constantFrom('merge', 'split', 'move', 'remove claim', 'take out'),
    one: fc.nat(20),
    other: fc.nat(20),
  })

  async function perform({ kind, one, other }: { kind: string; one: number; other: number }) {
    const { claims, articles } = await readStory(storyId)
    const groups = [...(await listGroups()), ...claims.slice(0, 2).map(({ id }) => [id])]
    const [a, b] = [groups[one % groups.length] ?? [], groups[other % groups.length] ?? []]
    if (kind === 'merge') await mergeGroups({ storyId, claims: a, others: b })
    else if (kind === 'split') await splitGroup({ storyId, claims: a, leaving: a.slice(0, 1) })
    else if (kind === 'move') await splitGroup({ storyId, claims: a, leaving: a.slice(0, 1), others: b })
    else if (kind === 'remove claim') await removeClaim({ storyId, claimId: claims[one % claims.length]?.id ?? 0 })
    else await removeArticle({ storyId, articleId: articles[0]?.id ?? 0 })
  }

  test('of groupings in any order lead back to the start and forward to the end', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
        const start = await listGroups()
        const known = await database().change.count()
        for (const step of acts) await perform(step)
        const end = await listGroups()
        const made = (await database().change.count()) - known
        for (let i = 0; i < made; i++) expect((await undo({ storyId })).ok).toBe(true)
        expect(await listGroups()).toEqual(start)
        for (let i = 0; i < made; i++) expect((await redo({ storyId })).ok).toBe(true)
        expect(await listGroups()).toEqual(end)
        for (let i = 0; i < made; i++) await undo({ storyId })
        await database().job.deleteMany()
      }),
      { numRuns: 15 },
    )
  })
})
