import { describe, expect, test } from 'vitest'
import { findReporting } from '@/lib/core/extract/boilerplate'
import { extractClaims } from '@/lib/core/extract/extract-claims'
import { readContext } from '@/lib/core/extract/facets'
import { guessMetadata } from '@/lib/core/extract/guess-metadata'
import { findCredits } from '@/lib/core/origins/find-credits'
import { readSources, tieClaims } from '@/lib/core/origins/tie-claims'
import { tieArticles } from '@/lib/core/origins/tie-articles'
import { foldText } from '@/lib/core/text/normalise'
import { splitParagraphs } from '@/lib/core/text/paragraphs'
import { splitSentences } from '@/lib/core/text/sentences'
import { splitTokens } from '@/lib/core/text/tokens'

// Imported text is hostile: no stage may take more than its length allows, whatever the text is made of.
const SMALL = 100_000
const LARGE = 400_000
/** Four times the text may take eight times as long: caches and the garbage collector have their share. */
const MOST_TIMES = 8
/** Milliseconds that say nothing about growth. */
const NOISE = 250

const article = (text: string) => ({ title: '', text, publishedAt: '2020-01-01' })

/** A claim that is the whole text, said by the whole text, against itself. */
function tieWhole(text: string) {
  const whole = { start: 0, end: text.length, exact: text }
  const sources = readSources({ outlet: '', text }, { ...whole, speaker: { ...whole, key: text } })
  return tieClaims(sources, sources)
}

const STAGES: Readonly<Record<string, (text: string) => unknown>> = {
  paragraphs: splitParagraphs,
  sentences: splitSentences,
  tokens: splitTokens,
  boilerplate: (text) => findReporting(article(text), [{ start: 0, end: text.length }]),
  context: (text) => readContext(article(text)),
  claims: (text) => extractClaims(article(text)),
  metadata: (text) => guessMetadata(text, null),
  credits: (text) => findCredits(text),
  'origins of articles': (text) => tieArticles([0, 1, 2].map((id) => ({ id, outlet: '', text }))),
  'origins of claims': tieWhole,
  fold: foldText,
}

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Words that are all different: "Aaaab Aaaac …". */
function nameMany(length: number): string {
  const letters = (at: number) =>
    [...at.toString(26).padStart(5, '0')].map((sign) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(sign, 26)])
  const words = Array.from({ length: Math.ceil(length / 6) }, (_, at) => `Q${letters(at).join('')} `)
  return words.join('').slice(0, length)
}

const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['one letter', repeat('a')],
  ['one capital', repeat('A')],
  ['abbreviations', repeat('Mr. ')],
  ['quotation marks', repeat('“')],
  ['brackets', repeat('(')],
  ['commas', repeat('a,b,c,')],
  ['emoji', repeat('😀')],
  ['and and and', repeat('and ')],
  ['he said he said', repeat('he said ')],
  ['numbers', repeat('12 ')],
  ['line ends', repeat('\n')],
  ['a line of one name', repeat('Orla Brandt ')],
  ['a line of different names', nameMany],
  ['credits that never end', repeat('By Orla (AP told the Orme Post Contributing: ')],
  ['quotations that open only', repeat('“We go, he said, and ')],
]

function measure(stage: (text: string) => unknown, text: string): number {
  const from = performance.now()
  stage(text)
  return performance.now() - from
}

describe.each(HOSTILE)('time grows with the length of %s', (_kind, make) => {
  const small = make(SMALL)
  const large = make(LARGE)

  test.each(Object.entries(STAGES))('%s', { retry: 2 }, (_name, stage) => {
    const few = measure(stage, small)
    expect(measure(stage, large)).toBeLessThan(MOST_TIMES * few + NOISE)
  })
})

test('a text of five megabytes is read in one go', { timeout: 120_000 }, () => {
  const sentences = [
    'Four men from Norland were arrested in the harbour of Orme on Monday, police said. ',
    'Orla Brandt, the mayor of Orme, denied that the quay had been sold for 3 million kronor. ',
    'The ferry, which carried 300 people, ran aground after a storm, and its captain was charged.\n\n',
  ]
  const text = sentences.join('').repeat(Math.ceil(5_000_000 / sentences.join('').length))
  const from = performance.now()
  const claims = extractClaims(article(text))
  console.info(`${claims.length} claims in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  expect(claims.length).toBeGreaterThan(50_000)
  expect(performance.now() - from).toBeLessThan(60_000)
})
