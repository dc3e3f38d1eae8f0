import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { STANCES } from '@/lib/core/vocabulary'
import type { StoryReading } from '@/lib/core/reading'
import { getRedoable, getUndoable, listChanges } from '@/lib/data/changes'
import { database } from '@/lib/data/database'
import { enqueueStoryComparison } from '@/lib/data/jobs'
import { applyMigrations } from '@/lib/data/migrations'
import { annotateClaim, annotateLink } from '@/lib/use-cases/annotate'
import { addArticle, orderArticles, removeArticle } from '@/lib/use-cases/arrange-articles'
import { deleteStory } from '@/lib/use-cases/delete-story'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { linkByHand } from '@/lib/use-cases/link-by-hand'
import { markClaim, moveClaim, removeClaim } from '@/lib/use-cases/mark-claim'
import { removeLink } from '@/lib/use-cases/remove-link'
import { renameStory } from '@/lib/use-cases/rename-story'
import { redo, undo } from '@/lib/use-cases/undo'
import { FERRY_FIRE, makeStory, readStory, workOff } from './testing/made-story'

let story: StoryReading
let storyId: number

beforeAll(async () => {
  await applyMigrations()
  story = await makeStory('Ferry', FERRY_FIRE)
  storyId = story.story.id
})

test('the two reports of the fire are linked, the tolls as a contradiction', async () => {
  const { claims, links } = await readStory(storyId)
  const words = (id: number) => claims.find((claim) => claim.id === id)!.exact
  const tolls = links.find((link) => words(link.a).includes('Four people') && words(link.b).includes('Nine people'))
  expect(tolls).toMatchObject({ stance: 'contradicts', subtype: 'number', state: 'suggested' })
})

test('a decision is kept with name, time and reason, and the engine leaves it alone when it runs again', async () => {
  const link = (await readStory(storyId)).links[0]!
  await judgeLink({ storyId, linkId: link.id, stance: 'unrelated', reason: 'Not the same ferry' })
  await enqueueStoryComparison(storyId)
  await workOff()
  const again = (await readStory(storyId)).links.find(({ id }) => id === link.id)
  expect(again).toMatchObject({
    stance: 'unrelated',
    state: 'rejected',
    decision: { by: 'Tester', reason: 'Not the same ferry' },
  })
  expect(again!.suggested).toEqual(link.suggested)
  expect((await undo({ storyId })).ok).toBe(true)
  expect((await readStory(storyId)).links.find(({ id }) => id === link.id)).toEqual(link)
})

test('a deleted claim does not come back by the engine, but by undo, with its links', async () => {
  const before = await readStory(storyId)
  const claim = before.claims.find(({ id }) => before.links.some((link) => link.a === id || link.b === id))!
  await removeClaim({ storyId, claimId: claim.id })
  await enqueueStoryComparison(storyId)
  await workOff()
  expect((await readStory(storyId)).claims.map(({ id }) => id)).not.toContain(claim.id)
  await undo({ storyId })
  await workOff()
  const after = await readStory(storyId)
  expect(after.claims).toEqual(before.claims)
  expect(after.links).toEqual(before.links)
})

test('spans of two articles linked by hand become claims, in one change', async () => {
  const [one, other] = story.articles
  const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const linked = await linkByHand({
    storyId,
    a: { articleId: one!.id, ...at(one!.text, 'near Lund') },
    b: { articleId: other!.id, ...at(other!.text, 'near Lund') },
    stance: 'agrees',
    note: 'Same place',
  })
  if (!linked.ok) throw new Error(linked.problem)
  const made = (await readStory(storyId)).links.find(({ id }) => id === linked.value.linkId)
  expect(made).toMatchObject({ stance: 'agrees', state: 'manual', note: 'Same place', suggested: null })
  await undo({ storyId })
  const undone = await readStory(storyId)
  expect(undone.links.map(({ id }) => id)).not.toContain(linked.value.linkId)
  expect(undone.claims.map(({ exact }) => exact)).not.toContain('near Lund')
})

test('what changed since is not taken back under it', async () => {
  const link = (await readStory(storyId)).links[0]!
  const first = await judgeLink({ storyId, linkId: link.id, stance: 'agrees' })
  await judgeLink({ storyId, linkId: link.id, stance: 'scope' })
  if (!first.ok) throw new Error()
  expect(await undo({ storyId, changeId: first.value.changeId })).toEqual({ ok: false, problem: 'changed-since' })
  await undo({ storyId })
  await undo({ storyId })
})

test('a deleted story is gone from the list and comes back by its change', async () => {
  const other = await makeStory('To delete', ['The well ran dry on Tuesday.'])
  const deleted = await deleteStory({ storyId: other.story.id })
  if (!deleted.ok) throw new Error()
  await expect(readStory(other.story.id)).rejects.toThrow()
  expect((await undo({ storyId: null, changeId: deleted.value.changeId })).ok).toBe(true)
  expect((await readStory(other.story.id)).articles).toHaveLength(1)
})

describe('undo and redo', () => {
  const index = fc.nat(40)
  const act = fc.oneof(
    fc.record({ kind: fc.constant('judge' as const), index, stance: fc.constantFrom(...STANCES) }),
    fc.record({
      kind: fc.constantFrom(
        'tag',
        'note',
        'tag claim',
        'remove claim',
        'remove link',
        'swap',
        'take out',
        'put in',
        'rename',
      ),
      index,
    }),
    fc.record({
      kind: fc.constantFrom('mark', 'move', 'link'),
      index,
      start: fc.nat(150),
      length: fc.integer({ min: 3, max: 40 }),
    }),
  )
  type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

  async function perform(step: Act): Promise<void> {
    const { claims, links, articles } = await readStory(storyId)
    const claim = claims[step.index % Math.max(claims.length, 1)]
    const link = links[step.index % Math.max(links.length, 1)]
    const first = story.articles[0]!.id
    const span = 'start' in step ? { start: step.start, end: step.start + step.length } : { start: 0, end: 1 }
    if (step.kind === 'judge') await judgeLink({ storyId, linkId: link?.id ?? 0, stance: step.stance })
    else if (step.kind === 'tag') await annotateLink({ storyId, linkId: link?.id ?? 0, tags: ['a', `t${step.index}`] })
    else if (step.kind === 'note') await annotateLink({ storyId, linkId: link?.id ?? 0, note: `note ${step.index}` })
    else if (step.kind === 'tag claim')
      await annotateClaim({ storyId, claimId: claim?.id ?? 0, tags: ['b'], note: 'n' })
    else if (step.kind === 'remove claim') await removeClaim({ storyId, claimId: claim?.id ?? 0 })
    else if (step.kind === 'remove link') await removeLink({ storyId, linkId: link?.id ?? 0 })
    else if (step.kind === 'swap') await orderArticles({ storyId, articleIds: articles.map(({ id }) => id).reverse() })
    else if (step.kind === 'take out') await removeArticle({ storyId, articleId: first })
    else if (step.kind === 'put in') await addArticle({ storyId, articleId: first })
    else if (step.kind === 'rename') await renameStory({ storyId, title: `Ferry ${step.index}` })
    else if (step.kind === 'mark') await markClaim({ storyId, articleId: first, ...span })
    else if (step.kind === 'move') await moveClaim({ storyId, claimId: claim?.id ?? 0, ...span })
    else
      await linkByHand({
        storyId,
        a: { articleId: first, ...span },
        b: { articleId: story.articles[1]!.id, ...span },
        stance: 'agrees',
      })
  }

  /** All that people can change, without the log and what only times it. */
  async function snapshot() {
    const { story: head, articles, claims, links } = await readStory(storyId)
    return { title: head.title, articles: articles.map(({ id }) => id), claims, links }
  }

  test('of any acts in any order lead back to the start and forward to the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const start = await snapshot()
        const known = await database().change.count()
        for (const step of acts) await perform(step)
        const end = await snapshot()
        const made = (await database().change.count()) - known
        for (let i = 0; i < made; i++) expect((await undo({ storyId })).ok).toBe(true)
        expect(await snapshot()).toEqual(start)
        for (let i = 0; i < made; i++) expect((await redo({ storyId })).ok).toBe(true)
        expect(await snapshot()).toEqual(end)
        if (made > 0) expect(await getRedoable(storyId)).toBeNull()
        for (let i = 0; i < made; i++) await undo({ storyId })
        await database().job.deleteMany()
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  test('every one is in the history, with who and what', async () => {
    const link = (await readStory(storyId)).links[0]!
    await judgeLink({ storyId, linkId: link.id, stance: 'contradicts', subtype: 'place' })
    await undo({ storyId })
    const [undone, judged] = await listChanges({ linkId: link.id })
    expect(undone).toMatchObject({ kind: 'undo', targetKind: 'judge-link', by: 'Tester' })
    expect(judged).toMatchObject({ kind: 'judge-link', undone: true, detail: { stance: 'contradicts' } })
    expect((await getUndoable(storyId))?.id).not.toBe(judged!.id)
  })
})
