import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { extractClaims } from '@/lib/core/extract/extract-claims'
import { splitSentences } from '@/lib/core/text/sentences'
import type { ArticleText, Span } from '@/lib/core/vocabulary'
import { readArticleFile } from '@/lib/ingest/read-article-file'
import { readLines } from './pair-sets'

/** How well the claims that people took from articles are found in them. */
export interface FindingFigures {
  readonly name: string
  readonly articles: number
  /** Claims that people took from these articles, each once. */
  readonly known: number
  /** Of these, found by a claim that shares half of itself, or half of what is known, with it. */
  readonly met: number
  /** Found by a claim with the very same bounds, but for signs at the ends. */
  readonly exact: number
  /** Mean token F1 of the best claim for each known one: how near the bounds are. */
  readonly bounds: number
  /** Claims found in these articles, and the sentences they have. */
  readonly claims: number
  readonly sentences: number
  /** Sentences of which some claim was made. */
  readonly claimed: number
  /** The claims that lie in a sentence with a known one, for each such sentence. */
  readonly pieces: number
}

interface Source {
  readonly article: ArticleText
  readonly quotes: readonly string[]
}

const newsRow = z.object({ title: z.string().nullish(), date: z.string().nullish(), text: z.string() })
const difference = z.object({ a: z.string(), b: z.string(), article_a: z.string(), article_b: z.string() })
const end = z.object({ file: z.string(), quote: z.string() })
const relation = z.object({ story: z.string(), a: end, b: end })

const NEWS = ['news/articles-12k.jsonl.gz', 'news/events-allsides.jsonl.gz']

/** Claims of ClaimDiff and quotes of the stories, searched in their articles; sets that are not there are left out. */
export function measureClaimFinding(folder: string): FindingFigures[] {
  return [
    ...measure('claims of ClaimDiff', readDifferences(folder)),
    ...measure('quotes of the stories', readStories(folder)),
  ]
}

function measure(name: string, sources: readonly Source[]): FindingFigures[] {
  if (sources.length === 0) return []
  const read = sources.map(readSource)
  const sum = (of: (one: ReturnType<typeof readSource>) => number): number =>
    read.reduce((total, one) => total + of(one), 0)
  const known = sum(({ found }) => found.length)
  return [
    {
      name,
      articles: sources.length,
      known,
      met: sum(({ found }) => found.filter(({ isMet }) => isMet).length),
      exact: sum(({ found }) => found.filter(({ isExact }) => isExact).length),
      bounds: sum(({ found }) => found.reduce((total, { f1 }) => total + f1, 0)) / known,
      claims: sum(({ claims }) => claims),
      sentences: sum(({ sentences }) => sentences),
      claimed: sum(({ claimed }) => claimed),
      pieces: sum(({ pieces }) => pieces) / sum(({ homes }) => homes),
    },
  ]
}

function readSource({ article, quotes }: Source) {
  const claims = extractClaims(article)
  const sentences = splitSentences(article.text)
  const spans = quotes.flatMap((quote) => findSpan(article.text, quote))
  const homes = sentences.filter((sentence) => spans.some((span) => overlap(sentence, span) * 2 > length(sentence)))
  return {
    claims: claims.length,
    sentences: sentences.length,
    claimed: sentences.filter((sentence) => claims.some((claim) => overlap(claim, sentence) > 0)).length,
    homes: homes.length,
    pieces: homes.flatMap((home) => claims.filter((claim) => overlap(claim, home) > 0)).length,
    found: spans.map((span) => ({
      isMet: claims.some((claim) => overlap(claim, span) * 2 >= Math.min(length(claim), length(span))),
      isExact: claims.some((claim) => fold(claim.exact) === fold(article.text.slice(span.start, span.end))),
      f1: Math.max(0, ...claims.map((claim) => measureBounds(article.text, claim, span))),
    })),
  }
}

/** Each claim of ClaimDiff with the article whose title it names, where that article is among the news. */
function readDifferences(folder: string): Source[] {
  const file = path.join(folder, 'train/claimdiff.jsonl')
  if (!existsSync(file)) return []
  const ends = readLines(file).flatMap((line) => {
    const { a, b, article_a, article_b } = difference.parse(line)
    return [
      { quote: a, title: fold(article_a) },
      { quote: b, title: fold(article_b) },
    ]
  })
  const byTitle = Map.groupBy(ends, ({ title }) => title)
  const articles = new Map(
    NEWS.flatMap((name) => readNews(path.join(folder, name))).map((article) => [fold(article.title), article]),
  )
  return [...byTitle].flatMap(([title, own]) => {
    const article = articles.get(title)
    return article ? [{ article, quotes: [...new Set(own.map(({ quote }) => quote))] }] : []
  })
}

function readNews(file: string): ArticleText[] {
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => {
    const { title, date, text } = newsRow.parse(JSON.parse(line))
    return { title: title ?? '', publishedAt: date ?? null, text }
  })
}

function readStories(folder: string): Source[] {
  const file = path.join(folder, 'stories/gold.jsonl')
  if (!existsSync(file)) return []
  const ends = readLines(file).flatMap((line) => {
    const { story, a, b } = relation.parse(line)
    return [a, b].map(({ file, quote }) => ({ file: path.join(folder, 'stories', story, `${file}.txt`), quote }))
  })
  return [...Map.groupBy(ends, ({ file }) => file)].flatMap(([file, own]) => {
    const read = readArticleFile(path.basename(file), readFileSync(file), null)
    if (!read.ok) return []
    const { metadata, text } = read.value
    const article = { title: metadata.title, publishedAt: metadata.publishedAt, text }
    return [{ article, quotes: [...new Set(own.map(({ quote }) => quote))] }]
  })
}

/** Where a quote stands, whatever quotation marks, dashes and spaces it has; letters and digits count. */
function findSpan(text: string, quote: string): Span[] {
  const at: number[] = []
  let letters = ''
  for (const [index, sign] of [...text].reduce<[number, string][]>(toOffsets, [])) {
    const folded = fold(sign)
    for (let unit = 0; unit < folded.length; unit++) at.push(index)
    letters += folded
  }
  const wanted = fold(quote)
  const from = letters.indexOf(wanted)
  if (wanted === '' || from < 0) return []
  return [{ start: at[from]!, end: at[from + wanted.length - 1]! + 1 }]
}

function toOffsets(all: [number, string][], sign: string): [number, string][] {
  const last = all.at(-1)
  all.push([last ? last[0] + last[1].length : 0, sign])
  return all
}

function measureBounds(text: string, claim: Span, span: Span): number {
  const count = (from: number, to: number): number => text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const common = count(Math.max(claim.start, span.start), Math.min(claim.end, span.end))
  return overlap(claim, span) === 0 ? 0 : (2 * common) / (count(claim.start, claim.end) + count(span.start, span.end))
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function length(span: Span): number {
  return span.end - span.start
}
