import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { getArticle, listArticles } from '@/lib/data/articles'
import { database } from '@/lib/data/database'
import { getImport, listOpenImports } from '@/lib/data/imports'
import { applyMigrations } from '@/lib/data/migrations'
import { PASTED } from '@/lib/ingest/read-article-file'
import { confirmImport } from '@/lib/use-cases/confirm-import'
import { addToImport, startImport } from '@/lib/use-cases/start-import'
import { FERRY_FIRE, importTexts, makeStory, workOff } from './testing/made-story'

// A larger list of hostile strings is used where one lies beside the project.
const SUITE = path.resolve(process.env.CROSSREAD_SUITES ?? '../shared/suites', 'naughty-strings.json')
const HOSTILE: string[] = [
  '<script>alert(1)</script>',
  '"; DROP TABLE "Claim"; --',
  '../../etc/passwd',
  '\u202eabc\u202c',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦 é ﷽',
  "'",
  '\\',
  '{{7*7}} ${7*7} %s %n',
  '\ud800',
  'a\u0000b',
  '￾\u200b\u00a0',
  ...(existsSync(SUITE) ? (JSON.parse(readFileSync(SUITE, 'utf8')) as string[]) : []),
]

beforeAll(async () => void (await applyMigrations()))

test('every span of a stored article equals its text', async () => {
  const { articles, claims, links } = await makeStory('Ferry', FERRY_FIRE)
  expect(articles).toHaveLength(2)
  expect(claims.length).toBeGreaterThan(4)
  const textOf = new Map(articles.map((article) => [article.id, article.text]))
  for (const claim of claims) expect(textOf.get(claim.articleId)!.slice(claim.start, claim.end)).toBe(claim.exact)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const { a, b, reasons } of links) {
    for (const reason of reasons) {
      for (const [quote, end] of [
        [reason.a, a],
        [reason.b, b],
      ] as const) {
        const text = textOf.get(byId.get(end)!.articleId)!
        if (quote) expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
      }
    }
  }
})

test('the same text is stored once, also with other white space and quotation marks', async () => {
  const before = (await listArticles()).length
  const importId = await importTexts(null, [
    'The “old” mill burned on Friday, officials said.\n\nNobody was hurt.',
    'The "old"  mill burned on Friday,\u00a0officials said.\nNobody was hurt.  ',
  ])
  expect((await getImport(importId))!.items.map((item) => item.state)).toEqual(['done', 'duplicate'])
  expect(await listArticles()).toHaveLength(before + 1)
})

test('a duplicate goes into the story all the same', async () => {
  await importTexts(null, ['The tower fell on Sunday, the mayor said.'])
  const story = await makeStory('Tower', ['The tower fell on Sunday, the mayor said.'])
  expect(story.articles).toHaveLength(1)
})

test('an import that a person looks over: guesses first, stored as corrected', async () => {
  const started = await startImport({ storyId: null })
  if (!started.ok) throw new Error()
  const { importId } = started.value
  await addToImport({
    importId,
    name: PASTED,
    bytes: new TextEncoder().encode('Quake hits town\n\nA quake hit Vell on Monday.'),
  })
  await addToImport({ importId, name: 'photo.txt', bytes: new Uint8Array([0, 1, 2, 3]) })
  await workOff()
  const [pasted, photo] = (await getImport(importId))!.items
  expect(pasted).toMatchObject({ state: 'ready', metadata: { title: 'Quake hits town' } })
  expect(photo).toMatchObject({ state: 'failed', problem: 'binary' })
  expect((await listOpenImports()).map((open) => open.id)).toContain(importId)
  const metadata = { ...pasted!.metadata!, title: 'Quake in Vell', outlet: 'Vell Herald' }
  await confirmImport({
    importId,
    storyId: 'new',
    newStoryTitle: 'Quake',
    items: [{ itemId: pasted!.id, include: true, metadata }],
  })
  await workOff()
  const [done] = (await getImport(importId))!.items
  expect(done!.state).toBe('done')
  expect(await getArticle(done!.articleId!)).toMatchObject({ title: 'Quake in Vell', outlet: 'Vell Herald' })
})

describe('hostile strings', () => {
  test('as title, outlet and body they are stored as they are', async () => {
    // As many at a time as one import takes.
    for (let from = 0; from < HOSTILE.length; from += 300) await checkStored(HOSTILE.slice(from, from + 300))
  })

  async function checkStored(texts: readonly string[]) {
    const started = await startImport({ storyId: null })
    if (!started.ok) throw new Error()
    const { importId } = started.value
    for (const text of texts) {
      const given = { title: text, outlet: text, authors: [text], publishedAt: null, url: null }
      const bytes = new TextEncoder().encode(`Naughty ${text}`)
      await addToImport({ importId, name: PASTED, bytes, given, unattended: true })
    }
    await workOff()
    const { items } = (await getImport(importId))!
    expect(items).toHaveLength(texts.length)
    for (const [i, item] of items.entries()) {
      // Bytes of UTF-8 cannot carry half a character: it becomes the replacement character on its way in.
      const text = texts[i]!.toWellFormed()
      expect(['done', 'duplicate']).toContain(item.state)
      if (item.state === 'duplicate') continue
      const article = await getArticle(item.articleId!)
      expect(article!.text).toBe(`Naughty ${text}`.replaceAll('\r\n', '\n'))
      if (text) expect([article!.title, article!.outlet]).toEqual([text, text])
    }
  }
})

test('killed in the middle: nothing half-written is there, and the import is finished afterwards', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-killed-'))
  const body = (i: number) =>
    Array.from(
      { length: 300 },
      (_, j) => `Witness ${j} of case ${i} said that ${i + j} boats left harbour ${j} on Monday.`,
    ).join('\n\n')
  const rows = Array.from({ length: 12 }, (_, i) =>
    JSON.stringify({ title: `Case ${i}`, outlet: `Outlet ${i}`, text: body(i) }),
  )
  writeFileSync(path.join(folder, 'cases.jsonl'), rows.join('\n'))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/crossread.ts', 'import', path.join(folder, 'cases.jsonl')],
    { stdio: 'ignore' },
  )
  const stored = () => database().articleVersion.count({ where: { title: { startsWith: 'Case ' } } })
  while ((await stored()) < 3 && child.exitCode === null) await sleep(10)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const interrupted = await stored()
  expect(interrupted).toBeGreaterThanOrEqual(3)
  expect(interrupted).toBeLessThan(12)
  for (const version of await database().articleVersion.findMany({
    where: { title: { startsWith: 'Case ' } },
    include: { _count: { select: { claims: true } } },
  })) {
    expect(version._count.claims).toBeGreaterThan(100)
  }
  expect(await database().importItem.count({ where: { state: 'done', articleId: null } })).toBe(0)
  await workOff()
  expect(await stored()).toBe(12)
})
