import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { judgeEvidence, type JudgeGathered } from '@/lib/core/judge/judge-pair'
import type { LearnedJudge, Span } from '@/lib/core/vocabulary'
import { readArticleFile } from '@/lib/ingest/read-article-file'
import { analyzeArticles, type AnalyzedArticle, type Analysis } from '@/lib/use-cases/analyze-articles'
import type { StoriesOutcome } from './figures'
import { readLines } from './pair-sets'

const end = z.object({ file: z.string(), quote: z.string() })
export const relation = z.object({ story: z.string(), a: end, b: end, stance: z.string(), readers: z.number() })
export type Relation = z.infer<typeof relation>

/** Whole stories against what readers found in them; null where the folder holds none. */
export async function measureStories(
  folder: string,
  learned: LearnedJudge | null,
  judge: JudgeGathered = judgeEvidence,
): Promise<StoriesOutcome | null> {
  const gold = path.join(folder, 'stories/gold.jsonl')
  if (!existsSync(gold)) return null
  const relations = readLines(gold).map((line) => relation.parse(line))
  const stories = []
  for (const [story, own] of Map.groupBy(relations, ({ story }) => story))
    stories.push({ analysis: await compareFolder(path.join(folder, 'stories', story), learned, judge), own })
  const followed = stories.flatMap(({ analysis, own }) => own.map((one) => ({ one, ...follow(analysis, one) })))
  const kinds = Map.groupBy(followed, ({ one }) => `${one.stance} ${one.readers}`)
  const shown = stories.flatMap(({ analysis }) => analysis.links.filter(({ stance }) => stance === 'contradicts'))
  const known = followed.filter(({ one, stances }) => one.stance === 'contradicts' && stances.includes('contradicts'))
  return {
    figures: [...kinds.values()].map((group) => ({
      stance: group[0]!.one.stance,
      readers: group[0]!.one.readers,
      relations: group.length,
      bothFound: group.filter(({ bothFound }) => bothFound).length,
      linked: group.filter(({ stances }) => stances.length > 0).length,
      rightStance: group.filter(({ one, stances }) => stances.includes(one.stance)).length,
    })),
    contradictionsShown: shown.length,
    contradictionsKnown: known.length,
    shownKnown: stories.reduce((sum, { analysis, own }) => sum + countKnown(analysis, own), 0),
    linksShown: stories.reduce((sum, { analysis }) => sum + analysis.links.length, 0),
  }
}

/** A story from a folder with what the engine found in it. */
export interface ComparedFolder extends Analysis {
  readonly files: readonly string[]
}

/** Compares the articles that lie in a folder. */
export async function compareFolder(
  folder: string,
  learned: LearnedJudge | null,
  judge: JudgeGathered = judgeEvidence,
): Promise<ComparedFolder> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const articles = files.map((name) => {
    const read = readArticleFile(name, readFileSync(path.join(folder, name)), null)
    if (!read.ok) throw new Error(`${folder}/${name}: ${read.problem}`)
    return read.value
  })
  return { ...(await analyzeArticles(articles, learned, judge)), files: files.map((name) => path.parse(name).name) }
}

/** Shown contradictions between two claims that readers, too, found to be in conflict. */
function countKnown(analysis: ComparedFolder, own: readonly Relation[]): number {
  const conflicts = own.filter(({ stance }) => stance === 'contradicts')
  const ends = conflicts.map(({ a, b }) => [findClaims(analysis, a), findClaims(analysis, b)] as const)
  const isKnown = ({ a, b }: { a: string; b: string }): boolean =>
    ends.some(([left, right]) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a)))
  return analysis.links.filter((link) => link.stance === 'contradicts' && isKnown(link)).length
}

function follow(analysis: ComparedFolder, { a, b }: Relation): { bothFound: boolean; stances: string[] } {
  const left = findClaims(analysis, a)
  const right = findClaims(analysis, b)
  const joins = (one: string, other: string) => left.has(one) && right.has(other)
  const links = analysis.links.filter((link) => joins(link.a, link.b) || joins(link.b, link.a))
  return { bothFound: left.size > 0 && right.size > 0, stances: links.map(({ stance }) => stance) }
}

/** The ids of the claims that share half of the quote, or half of themselves, with it. */
export function findClaims(analysis: ComparedFolder, { file, quote }: Relation['a']): Set<string> {
  const article: AnalyzedArticle | undefined = analysis.articles[analysis.files.indexOf(file)]
  const start = article?.text.indexOf(quote) ?? -1
  if (!article || start < 0) return new Set()
  const span = { start, end: start + quote.length }
  const met = article.claims.filter((claim) => overlap(claim, span) * 2 >= Math.min(length(claim), length(span)))
  return new Set(met.map(({ id }) => id))
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function length(span: Span): number {
  return span.end - span.start
}
