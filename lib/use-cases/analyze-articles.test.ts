import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticleFile } from '@/lib/ingest/read-article-file'
import { analyzeArticles, type Analysis } from '@/lib/use-cases/analyze-articles'
import { openJudge } from '@/lib/use-cases/open-judge'

// The story that every new reader meets first: what Crossread finds in it must be right.
const FOLDER = path.join(process.cwd(), 'prisma/sample')

function readSample() {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const read = readArticleFile(name, readFileSync(path.join(FOLDER, name)), null)
      if (!read.ok) throw new Error(`${name}: ${read.problem}`)
      return read.value
    })
}

/** Links as words: "stance: claim ~ claim", the two claims in alphabetical order. */
function listLinks({ articles, links }: Analysis): string[] {
  const words = new Map(articles.flatMap(({ claims }) => claims.map(({ id, exact }) => [id, exact])))
  return links.map(({ a, b, stance }) => `${stance}: ${[words.get(a), words.get(b)].sort().join(' ~ ')}`).sort()
}

const sample = readSample()
const learned = await openJudge()
const analysis = await analyzeArticles(sample, learned)
const claims = analysis.articles.flatMap((article) => article.claims)
const found = listLinks(analysis)

describe('the sample story', () => {
  test.each([
    ['the app', /^contradicts: allegedly used WhatsApp .* ~ used a voice app called Zello/, 'Zello ≠ WhatsApp'],
    ['the source', /^contradicts: The order to attack .* ~ used a voice app called Zello/, 'advice ≠ order'],
    [
      'who he is',
      /^agrees: Rakhmat Akilov, 39, a failed .* ~ Rakhmat Akilov, a failed asylum seeker/,
      'both: Uzbekistan',
    ],
    [
      'the uses of Telegram',
      /^scope: Telegram, an encrypted .* ~ The messaging app was allegedly/,
      'both: Telegram (The messaging app)',
    ],
  ])('%s', (_point, expected, reason) => {
    expect(found.filter((link) => expected.test(link))).toHaveLength(1)
    expect(analysis.links.flatMap(({ reasons }) => reasons.map(({ text }) => text))).toContain(reason)
  })

  test('nothing else is set against each other, nor the dead of two cities', () => {
    expect(found.filter((link) => link.startsWith('contradicts'))).toHaveLength(2)
    expect(found.filter((link) => link.includes('140 people'))).toEqual([])
  })

  test('claims are whole statements without the words of saying', () => {
    const texts = claims.map(({ exact }) => exact)
    expect(texts).toContain('he was in Sweden and that a parade was planned for 1 May')
    expect(texts.filter((text) => /^head of|reports$|investigators say/.test(text))).toEqual([])
  })

  test('every span is the stored text', () => {
    for (const { text, claims: own } of analysis.articles)
      for (const claim of own) {
        const { names, quantities, times, negations, hedges } = claim.facets
        for (const quote of [
          claim,
          claim.speaker,
          claim.certaintyCue,
          ...names,
          ...quantities,
          ...times,
          ...negations,
          ...hedges,
        ])
          if (quote) expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
      }
    const textOf = new Map(analysis.articles.flatMap((article) => article.claims.map(({ id }) => [id, article.text])))
    for (const { a, b, reasons } of analysis.links)
      for (const reason of reasons) {
        if (reason.a) expect(textOf.get(a)?.slice(reason.a.start, reason.a.end)).toBe(reason.a.exact)
        if (reason.b) expect(textOf.get(b)?.slice(reason.b.start, reason.b.end)).toBe(reason.b.exact)
      }
  })

  test.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])('the same links whichever article comes first: %i %i %i', async (...order) => {
    const other = order.flatMap((at) => sample[at] ?? [])
    expect(listLinks(await analyzeArticles(other, learned))).toEqual(found)
  })
})
