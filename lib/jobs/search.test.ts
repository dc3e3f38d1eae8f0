import { beforeAll, expect, test } from 'vitest'
import { parseQuery } from '@/lib/core/search/parse-query'
import type { Excerpt } from '@/lib/core/search/excerpts'
import type { StoryReading } from '@/lib/core/reading'
import { database } from '@/lib/data/database'
import { applyMigrations } from '@/lib/data/migrations'
import { countHits, listArticleHits, listClaimHits, listRemarkHits } from '@/lib/data/search'
import { annotateClaim, annotateLink } from '@/lib/use-cases/annotate'
import { removeArticle } from '@/lib/use-cases/arrange-articles'
import { deleteStory } from '@/lib/use-cases/delete-story'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { moveClaim, removeClaim } from '@/lib/use-cases/mark-claim'
import { undo } from '@/lib/use-cases/undo'
import { FERRY_FIRE, importTexts, makeStory, workOff } from './testing/made-story'

let story: StoryReading
let storyId: number

beforeAll(async () => {
  await applyMigrations()
  story = await makeStory('Ferry', FERRY_FIRE)
  storyId = story.story.id
})

const marked = (excerpt: Excerpt | null | undefined) =>
  excerpt?.pieces.filter((piece) => piece.marked).map(({ text }) => text)
const claims = (typed: string) => listClaimHits(parseQuery(typed), 20)
const articles = (typed: string) => listArticleHits(parseQuery(typed), 20)
const remarks = (kind: 'notes' | 'tags', typed: string) => listRemarkHits(kind, parseQuery(typed), 20)
const count = (typed: string) => countHits(parseQuery(typed))

test('a claim is found by a word, a phrase, a beginning, whatever the case and the accents', async () => {
  for (const typed of ['signal', 'SÍGNAL', '"messaging app signal"', 'sig*', 'captain sign', '“app Signal”']) {
    const found = await claims(typed)
    expect(found.map(({ stories }) => stories)).toEqual([[{ id: storyId, title: 'Ferry' }]])
    expect(found[0]!.words.pieces.map(({ text }) => text).join('')).toContain('messaging app Signal')
    expect(marked(found[0]!.words)!.join(' ')).toContain('Signal')
  }
  for (const typed of ['"signal app"', 'sig ', '', '"', 'signal whatsapp']) expect(await claims(typed)).toEqual([])
})

test('a hit tells where it stands and how it is linked', async () => {
  const [hit] = await claims('"Four people"')
  expect(hit).toMatchObject({ title: 'Report 1', outlet: 'Outlet 1', counts: { contradicts: 1, unjudged: 1 } })
})

test('an article is found by title, outlet and text, and shows the place', async () => {
  expect((await articles('"report 2"')).map(({ title }) => marked(title))).toEqual([['Report 2']])
  expect((await articles('"outlet 2"')).map(({ outlet }) => marked(outlet))).toEqual([['Outlet 2']])
  const [hit] = await articles('coast guard')
  expect(hit!.text.flatMap(marked)).toEqual(['coast', 'guard'])
  expect(hit!.stories).toEqual([{ id: storyId, title: 'Ferry' }])
})

test('notes, reasons and tags are found where they hang, and no more once they are taken back', async () => {
  const claim = story.claims.find(({ exact }) => exact.includes('Signal'))!
  const link = story.links.find(({ a, b }) => a !== claim.id && b !== claim.id)!
  await annotateClaim({ storyId, claimId: claim.id, note: 'Ask the coastguard’s crew' })
  await annotateClaim({ storyId, claimId: claim.id, tags: ['to call', 'Übersee'] })
  await annotateLink({ storyId, linkId: link.id, note: 'Two counts' })
  await judgeLink({ storyId, linkId: link.id, stance: 'scope', reason: 'Counted before midnight' })

  const [onClaim] = await remarks('notes', 'crew')
  expect(onClaim).toMatchObject({ link: null, claims: [{ id: claim.id }], stories: [{ id: storyId }] })
  expect(marked(onClaim!.note)).toEqual(['crew'])
  const [onLink] = await remarks('notes', 'midnight')
  expect(onLink).toMatchObject({ link: { id: link.id, stance: 'scope' }, claims: [{ id: link.a }, { id: link.b }] })
  expect(marked(onLink!.reason)).toEqual(['midnight'])
  expect((await remarks('tags', 'ubersee')).flatMap(({ tags }) => tags.flatMap(marked))).toEqual(['Übersee'])
  expect(await count('"call ubersee"')).toMatchObject({ tags: 0 })
  expect(await count('call')).toMatchObject({ notes: 0, tags: 1 })

  for (let i = 0; i < 4; i++) expect((await undo({ storyId })).ok).toBe(true)
  for (const typed of ['crew', 'midnight', 'counts']) expect(await count(typed)).toMatchObject({ notes: 0, tags: 0 })
  expect(await count('ubersee')).toMatchObject({ tags: 0 })
})

test('a claim that was put away is not found, nor a note on it or its links, until that is undone', async () => {
  const claim = story.claims.find(({ exact }) => exact.includes('Signal'))!
  const link = story.links.find(({ a, b }) => a === claim.id || b === claim.id)!
  await annotateClaim({ storyId, claimId: claim.id, note: 'Lighthouse' })
  await annotateLink({ storyId, linkId: link.id, tags: ['lighthouse'] })
  await removeClaim({ storyId, claimId: claim.id })
  expect(await count('signal')).toMatchObject({ claims: 0, articles: 1 })
  expect(await count('lighthouse')).toMatchObject({ notes: 0, tags: 0 })
  await undo({ storyId })
  await workOff()
  expect(await count('signal')).toMatchObject({ claims: 1 })
  expect(await count('lighthouse')).toMatchObject({ notes: 1, tags: 1 })
})

test('a claim with other bounds is found by its new words only', async () => {
  const claim = story.claims.find(({ exact }) => exact.includes('WhatsApp'))!
  const article = story.articles.find(({ id }) => id === claim.articleId)!
  const start = article.text.indexOf('WhatsApp')
  await moveClaim({ storyId, claimId: claim.id, start, end: start + 'WhatsApp'.length })
  expect(await count('"messaging app whatsapp"')).toMatchObject({ claims: 0, articles: 1 })
  expect(await count('whatsapp')).toMatchObject({ claims: 1 })
  await undo({ storyId })
  await workOff()
  expect(await count('"messaging app whatsapp"')).toMatchObject({ claims: 1 })
})

test('what only a deleted story holds, or no story any more, is not found; its article stays in the library', async () => {
  const other = await makeStory('Well', ['The well of Orby ran dry on Tuesday.', 'The mill of Orby burned on Sunday.'])
  await annotateClaim({ storyId: other.story.id, claimId: other.claims[0]!.id, note: 'Drought' })
  expect(await count('orby')).toMatchObject({ claims: 2, articles: 2 })
  await removeArticle({ storyId: other.story.id, articleId: other.articles[1]!.id })
  expect(await count('orby')).toMatchObject({ claims: 1, articles: 2 })
  const deleted = await deleteStory({ storyId: other.story.id })
  if (!deleted.ok) throw new Error(deleted.problem)
  expect(await count('orby')).toMatchObject({ claims: 0, articles: 2 })
  expect(await count('drought')).toMatchObject({ notes: 0 })
  expect((await articles('dry')).map(({ stories }) => stories)).toEqual([[]])
  await undo({ storyId: null, changeId: deleted.value.changeId })
  expect(await count('orby')).toMatchObject({ claims: 1 })
  expect(await count('drought')).toMatchObject({ notes: 1 })
})

test('an article is searched by its newest version', async () => {
  await importTexts(storyId, ['The lighthouse keeper of Vik retired in March.'])
  const [{ id: articleId } = { id: 0 }] = await articles('keeper')
  const { id, ...old } = await database().articleVersion.findFirstOrThrow({ where: { articleId } })
  await database().articleVersion.create({ data: { ...old, original: null, text: 'The warden of Vik retired.' } })
  expect(await count('keeper')).toMatchObject({ claims: 0, articles: 0 })
  expect(await count('warden')).toMatchObject({ articles: 1 })
  await database().articleVersion.deleteMany({ where: { articleId, id: { not: id } } })
  expect(await count('keeper')).toMatchObject({ claims: 1, articles: 1 })
  await database().outlet.update({ where: { id: old.outletId! }, data: { name: 'Vik Herald' } })
  expect((await articles('herald')).map((article) => article.id)).toContain(articleId)
  await database().article.delete({ where: { id: articleId } })
  expect(await count('keeper')).toMatchObject({ claims: 0, articles: 0 })
})

test('no question is an error', async () => {
  for (const typed of ['" OR 1', 'NEAR(', '\0', '\ud83d', '* ^ : - {a b} : c', ')', 'a AND', "'; DROP TABLE Claim"]) {
    expect(Object.values(await count(typed)).every(Number.isInteger)).toBe(true)
  }
})
