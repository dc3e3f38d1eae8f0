import { describe, expect, test } from 'vitest'
import { describeQuote, locateQuote } from '@/lib/core/annotate/quote-selector'
import { toSegments } from '@/lib/core/annotate/segments'
import { findReporting } from '@/lib/core/extract/boilerplate'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { extractClaims } from '@/lib/core/extract/extract-claims'
import { guessMetadata } from '@/lib/core/extract/guess-metadata'
import { findQuotations } from '@/lib/core/extract/quotations'
import { judgePair } from '@/lib/core/judge/judge-pair'
import { findCredits } from '@/lib/core/origins/find-credits'
import { readSources, tieClaims } from '@/lib/core/origins/tie-claims'
import { tieArticles } from '@/lib/core/origins/tie-articles'
import { cutExcerpts } from '@/lib/core/search/excerpts'
import { findMatches } from '@/lib/core/search/find-matches'
import { parseQuery } from '@/lib/core/search/parse-query'
import { foldText } from '@/lib/core/text/normalise'
import { splitParagraphs } from '@/lib/core/text/paragraphs'
import { splitSentences } from '@/lib/core/text/sentences'
import { splitTokens } from '@/lib/core/text/tokens'

// Imported text is hostile: no stage may take more than its length allows, whatever the text is made of.
const SMALL = 100_000
const LARGE = 1_000_000
/** Ten times the text may take twenty times as long, not a hundred: caches and the garbage collector have their share. */
const MOST_TIMES = 20
/** Milliseconds that say nothing about growth. */
const NOISE = 250

const article = (text: string) => ({ title: '', text, publishedAt: '2020-01-01' })

/** A claim that is the whole text, said by the whole text, against itself. */
function tieWhole(text: string) {
  const whole = { start: 0, end: text.length, exact: text }
  const sources = readSources({ outlet: '', text }, { ...whole, speaker: { ...whole, key: text } })
  return tieClaims(sources, sources)
}

/** A claim that is the whole text beside a plain one. */
function judgeWhole(text: string) {
  const claim = (words: string, id: string) => ({
    ...describeClaim(article(words), { start: 0, end: words.length }),
    id,
    articleId: id,
    publishedAt: null,
  })
  return judgePair(claim(text, 'a'), claim('The quay was sold.', 'b'))
}

/** Where a passage of the middle is found again in a text that has moved by a word. */
function findAgain(text: string) {
  const middle = Math.floor(text.length / 2)
  const quote = describeQuote(text, { start: middle, end: Math.min(text.length, middle + 200) })
  return locateQuote(`so ${text}`, quote)
}

const SEARCH = parseQuery('a* "and and" "orla br" 12 7* say')

const STAGES: Readonly<Record<string, (text: string) => unknown>> = {
  paragraphs: splitParagraphs,
  sentences: splitSentences,
  tokens: splitTokens,
  boilerplate: (text) => findReporting(article(text), [{ start: 0, end: text.length }]),
  // Reads the words, names, numbers and times of the whole text, too.
  claims: (text) => extractClaims(article(text)),
  metadata: (text) => guessMetadata(text, null),
  credits: (text) => findCredits(text),
  'origins of articles': (text) => tieArticles([0, 1, 2].map((id) => ({ id, outlet: '', text }))),
  'origins of claims': tieWhole,
  judgement: judgeWhole,
  quotations: (text) => findQuotations(text, { start: 0, end: text.length }),
  'quote found again': findAgain,
  segments: (text) => toSegments(text, splitParagraphs(text), []),
  fold: foldText,
  search: (text) => cutExcerpts(text, findMatches(text, SEARCH), 280, 2),
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
  ['nested brackets', repeat('([{<“')],
  ['digits', repeat('7')],
  ['a line without spaces', repeat('Orla.Brandt,said;12%-')],
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
