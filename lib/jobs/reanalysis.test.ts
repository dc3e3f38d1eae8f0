import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { countChanges, type FindingChanges } from '@/lib/core/compare/finding-changes'
import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { StoryReading } from '@/lib/core/reading'
import { database } from '@/lib/data/database'
import { enqueueStoryComparison, getStoryWork } from '@/lib/data/jobs'
import { applyMigrations } from '@/lib/data/migrations'
import { getReanalysis, listDueStories, listReanalyses } from '@/lib/data/reanalyses'
import { PROGRAM } from '@/lib/data/save-import'
import { analyzeStory } from '@/lib/use-cases/analyze-story'
import { annotateClaim, annotateLink } from '@/lib/use-cases/annotate'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { linkByHand } from '@/lib/use-cases/link-by-hand'
import { markClaim, moveClaim, removeClaim } from '@/lib/use-cases/mark-claim'
import { closeReanalysis, reanalyzeStory } from '@/lib/use-cases/reanalyze-story'
import { redo, undo } from '@/lib/use-cases/undo'
import { FERRY_FIRE, makeStory, readStory, workOff } from './testing/made-story'

let story: StoryReading
let storyId: number
let count = 0

beforeAll(() => applyMigrations())

beforeEach(async () => {
  // Each test has a ferry of its own: an article in two stories is judged once.
  const ferry = `Bela${'abcdefghijklmnopqrst'[count++]}`
  story = await makeStory(
    ferry,
    FERRY_FIRE.map((text) => text.replaceAll('Aurora', ferry)),
  )
  storyId = story.story.id
})

async function lookAgain(): Promise<FindingChanges> {
  const asked = await reanalyzeStory({ storyId })
  if (!asked.ok) throw new Error(asked.problem)
  await workOff()
  return (await getReanalysis(storyId, asked.value.reanalysisId))!.changes!
}

/** Has all that stands in the story found by the engine before this one. */
async function makeOlder(): Promise<void> {
  const engineVersion = ENGINE_VERSION - 1
  const articleId = { in: story.articles.map(({ id }) => id) }
  await database().link.updateMany({ where: { claimA: { version: { articleId } } }, data: { engineVersion } })
  await database().claim.updateMany({ where: { version: { articleId } }, data: { engineVersion } })
  await database().articleVersion.updateMany({ where: { articleId }, data: { engineVersion } })
}

const claimWith = (words: string, reading = story) => reading.claims.find(({ exact }) => exact.includes(words))!
const linkOf = (claimId: number, reading = story) => reading.links.find(({ a, b }) => a === claimId || b === claimId)!
const kindsOf = (changes: FindingChanges) => [...changes.claims, ...changes.links].map(({ kind }) => kind)
/** Without the undo and redo of the story, and what only says that a look is due. */
const standing = ({ articles, claims, links, groups }: StoryReading) => ({ articles, claims, links, groups })

test('the same engine finds the same: nothing changed, down to the ids', async () => {
  expect(await lookAgain()).toEqual({ claims: [], links: [] })
  const again = await readStory(storyId)
  expect(standing(again)).toEqual(standing(story))
  expect(again.reanalysis).toEqual({ due: false, unread: null })
})

describe('what an older engine found', () => {
  test('is replaced, and every difference is told', async () => {
    const [lost, cut] = [claimWith('Nine people'), claimWith('WhatsApp')]
    const tolls = linkOf(claimWith('Signal').id)
    const { versionId } = await database().claim.findUniqueOrThrow({ where: { id: lost.id } })
    await database().claim.delete({ where: { id: lost.id } })
    const shorter = { foundStart: cut.start, foundEnd: cut.end - 8, end: cut.end - 8, exact: cut.exact.slice(0, -8) }
    await database().claim.update({ where: { id: cut.id }, data: shorter })
    await database().link.update({
      where: { id: tolls.id },
      data: { suggestedStance: 'scope', suggestedSubtype: null },
    })
    const odd = { start: 0, end: 11, exact: FERRY_FIRE[1]!.slice(0, 11), prefix: '', suffix: '' }
    await database().claim.create({
      data: {
        ...odd,
        foundStart: 0,
        foundEnd: 11,
        versionId,
        madeBy: 'engine',
        certainty: 'stated',
        worth: 0.5,
        facets: '{}',
        engineVersion: 0,
      },
    })
    await makeOlder()
    expect((await readStory(storyId)).reanalysis.due).toBe(true)
    expect(await listDueStories()).toContain(storyId)

    const changes = await lookAgain()
    expect(kindsOf(changes).sort()).toEqual(['added', 'bounds', 'changed', 'found', 'lost'])
    expect(changes.claims.find(({ kind }) => kind === 'bounds')).toMatchObject({
      claimId: cut.id,
      quote: { exact: cut.exact },
      before: { exact: shorter.exact },
    })
    const again = await readStory(storyId)
    expect(again.claims.map(({ exact }) => exact)).toEqual(story.claims.map(({ exact }) => exact))
    expect(again.links.map(({ stance }) => stance).sort()).toEqual(story.links.map(({ stance }) => stance).sort())
    expect(again.reanalysis).toMatchObject({ due: false, unread: { changes: 5 } })
    expect(await listDueStories()).not.toContain(storyId)
    expect(await lookAgain()).toEqual({ claims: [], links: [] })
  })

  test('every quote in the report stands at its place in the text', async () => {
    await database().claim.deleteMany({ where: { version: { articleId: story.articles[0]!.id } } })
    const { claims, links } = await lookAgain()
    expect(claims.length).toBeGreaterThan(0)
    expect(links.length).toBeGreaterThan(0)
    for (const { articleId, quote } of [...claims, ...links.flatMap(({ a, b }) => [a, b])]) {
      const { text } = story.articles.find(({ id }) => id === articleId)!
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
    }
  })

  test('is looked at anew by itself when the story is next compared, and that is told as well', async () => {
    await database().claim.delete({ where: { id: claimWith('Nine people').id } })
    await makeOlder()
    await enqueueStoryComparison(storyId)
    await workOff()
    const [newest] = await listReanalyses(storyId)
    expect(newest).toMatchObject({ by: PROGRAM, fromEngine: ENGINE_VERSION - 1, toEngine: ENGINE_VERSION })
    expect((await readStory(storyId)).reanalysis.unread).toEqual({ id: newest!.id, changes: 2 })
    await closeReanalysis({ storyId })
    expect((await readStory(storyId)).reanalysis.unread).toBeNull()
  })
})

describe('what a person did stays', () => {
  test('judgements, tags, notes, bounds, claims and links by hand, and what was put away', async () => {
    const [one, other] = story.articles
    const at = (text: string, words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const signal = claimWith('Signal')
    await judgeLink({ storyId, linkId: linkOf(signal.id).id, stance: 'unrelated', reason: 'Two calls' })
    await annotateLink({ storyId, linkId: linkOf(claimWith('Four people').id).id, tags: ['toll'], note: 'Ask again' })
    await annotateClaim({ storyId, claimId: signal.id, tags: ['app'], note: 'Check' })
    const moved = claimWith('been inspected')
    await moveClaim({ storyId, claimId: moved.id, start: moved.start + 4, end: moved.end - 1 })
    await markClaim({ storyId, articleId: one!.id, ...at(one!.text, 'near Lund') })
    const ends = [one!, other!].map(({ id, text }) => ({ articleId: id, ...at(text, 'on Monday') }))
    await linkByHand({ storyId, a: ends[0]!, b: ends[1]!, stance: 'agrees' })
    const [injured] = (await readStory(storyId)).claims.filter(({ exact }) => exact.includes('not been inspected'))
    await removeClaim({ storyId, claimId: injured!.id })
    await workOff()
    const before = await readStory(storyId)

    await makeOlder()
    expect(await lookAgain()).toEqual({ claims: [], links: [] })
    const after = await readStory(storyId)
    expect(standing(after)).toEqual(standing(before))
    for (let i = 0; i < 7; i++) expect(await undo({ storyId })).toMatchObject({ ok: true })
    await workOff()
    expect(standing(await readStory(storyId))).toEqual(standing(story))
    for (let i = 0; i < 7; i++) expect(await redo({ storyId })).toMatchObject({ ok: true })
    await workOff()
    expect((await readStory(storyId)).claims).toEqual(before.claims)
  })

  test('also where the engine cuts the sentence otherwise: no second claim beside it, and no claim that was put away', async () => {
    const [kept, away] = [claimWith('Signal'), claimWith('WhatsApp')]
    await annotateClaim({ storyId, claimId: kept.id, note: 'Mine' })
    await removeClaim({ storyId, claimId: away.id })
    for (const { id, start, end, exact } of [kept, away]) {
      const data = { foundStart: start, foundEnd: end - 8, end: end - 8, exact: exact.slice(0, -8) }
      await database().claim.update({ where: { id }, data })
    }
    expect(await lookAgain()).toMatchObject({ claims: [] })
    const after = await readStory(storyId)
    expect(after.claims.filter(({ exact }) => exact.includes('Signal'))).toEqual([
      { ...kept, note: 'Mine', end: kept.end - 8, exact: kept.exact.slice(0, -8), worth: expect.any(Number) },
    ])
    expect(after.claims.filter(({ exact }) => exact.includes('WhatsApp'))).toEqual([])
  })

  test('a claim that is no longer found stays for what was said of it, and is told once', async () => {
    const made = { ...claimWith('Four people'), start: 0, end: 11 }
    const { versionId } = await database().claim.findUniqueOrThrow({ where: { id: made.id } })
    const exact = story.articles[0]!.text.slice(0, 11)
    const data = { versionId, start: 0, end: 11, foundStart: 0, foundEnd: 11, exact, prefix: '', suffix: '' }
    const odd = await database().claim.create({
      data: {
        ...data,
        madeBy: 'engine',
        certainty: 'stated',
        worth: 0.5,
        facets: '{}',
        engineVersion: 0,
        note: 'Mine',
      },
    })
    expect((await lookAgain()).claims).toMatchObject([{ kind: 'kept', claimId: odd.id }])
    expect((await readStory(storyId)).claims.find(({ id }) => id === odd.id)).toMatchObject({ exact, note: 'Mine' })
    expect(await lookAgain()).toEqual({ claims: [], links: [] })
  })

  test('a judgement that the engine now contradicts is listed, and stands', async () => {
    const { id } = linkOf(claimWith('Signal').id)
    const agreed = { suggestedStance: 'agrees', suggestedSubtype: null }
    await database().link.update({ where: { id }, data: agreed })
    await judgeLink({ storyId, linkId: id, stance: 'agrees' })
    const { links } = await lookAgain()
    expect(links).toMatchObject([
      { kind: 'disagrees', decided: 'agrees', now: { stance: 'contradicts', subtype: 'object' } },
    ])
    const after = (await readStory(storyId)).links.find((link) => link.id === id)
    expect(after).toMatchObject({ stance: 'agrees', state: 'confirmed', suggested: { stance: 'contradicts' } })
  })

  test('a link that is no longer suggested stays as judged; undone it is gone, done again it is back', async () => {
    const [a, b] = [claimWith('Signal'), claimWith('not been inspected')]
    const link = { claimAId: Math.min(a.id, b.id), claimBId: Math.max(a.id, b.id), madeBy: 'engine' }
    const { id } = await database().link.create({ data: { ...link, suggestedStance: 'scope', engineVersion: 0 } })
    await judgeLink({ storyId, linkId: id, stance: 'agrees' })
    expect((await lookAgain()).links).toMatchObject([{ kind: 'disagrees', now: null, decided: 'agrees' }])
    const find = async () => (await readStory(storyId)).links.find((one) => one.id === id)
    expect(await find()).toMatchObject({ stance: 'agrees' })
    await undo({ storyId })
    expect(await find()).toBeUndefined()
    await lookAgain()
    await redo({ storyId })
    expect(await find()).toMatchObject({ stance: 'agrees' })
  })
})

describe('a look that dies half-way', () => {
  test('goes on, and tells the whole difference', async () => {
    for (const words of ['Four people', 'Nine people'])
      await database().claim.delete({ where: { id: claimWith(words).id } })
    await makeOlder()
    const asked = await reanalyzeStory({ storyId })
    if (!asked.ok) throw new Error(asked.problem)
    const dies = vi.fn(async (done: number) => {
      if (done === 1) throw new Error('power cut')
    })
    await expect(analyzeStory(storyId, dies)).rejects.toThrow('power cut')
    expect((await getReanalysis(storyId, asked.value.reanalysisId))!.changes).toBeNull()
    await workOff()
    const { changes } = (await getReanalysis(storyId, asked.value.reanalysisId))!
    expect(kindsOf(changes!).sort()).toEqual(['added', 'found', 'found'])
  })

  test('is the same one when it is asked for again', async () => {
    const [first, second] = [await reanalyzeStory({ storyId }), await reanalyzeStory({ storyId })]
    expect(second).toEqual(first)
    expect(await getStoryWork(storyId)).toMatchObject({ state: 'queued' })
    await workOff()
    expect(await reanalyzeStory({ storyId })).not.toEqual(first)
    expect(await reanalyzeStory({ storyId: 99_999 })).toEqual({ ok: false, problem: 'not-found' })
    await workOff()
    expect(countChanges((await getReanalysis(storyId, (await listReanalyses(storyId))[0]!.id))!.changes!)).toBe(0)
  })
})
