import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { judgePair } from '@/lib/core/judge/judge-pair'
import { indexClaims } from '@/lib/core/match/claim-index'
import { findCandidates } from '@/lib/core/match/find-candidates'
import { weighStory } from '@/lib/core/match/story-weight'
import type { ComparableClaim } from '@/lib/core/vocabulary'
import { findComparable } from '@/lib/use-cases/analyze-articles'
import { readJsonLines, type ArticleRow } from '@/lib/ingest/read-json-lines'
import { areaUnderCurve } from './metrics'
import { readLines } from './pair-sets'
import { compareFolder, findClaims, relation, type Relation } from './stories'

/** Lists, for each claim of a story, the claims of other articles that may match it, by place, the best first. */
export type RankClaims = (claims: readonly ComparableClaim[]) => readonly (readonly number[])[]

interface Sought {
  readonly stance: string
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** Claims of a story and what should be found: any pair of a claim of `a` and a claim of `b`. */
export interface Expected {
  readonly claims: readonly ComparableClaim[]
  readonly relations: readonly Sought[]
}

interface ReadText {
  readonly text: string
  readonly metadata: { readonly title: string; readonly publishedAt: string | null }
}

const STORIES = 50
/** What pairs are called that only the judge relates. */
const RELATION = 'related'
/** From here on two claims count as related where every pair is judged. */
const RELATED = 0.5

const pair = z.object({ a: z.string(), b: z.string(), label: z.string().optional(), stance: z.string().optional() })

/** The first 50 stories of the news set that hold articles of several outlets on one event. */
export function readNewsStories(folder: string): ArticleRow[][] {
  const file = path.join(folder, 'news/events-allsides.jsonl.gz')
  if (!existsSync(file)) return []
  return [...Map.groupBy(readJsonLines(readFileSync(file)), ({ story }) => story).values()].slice(0, STORIES)
}

/** Every pair of claims of a story judged by the rules: those that are related, from both sides, as each claim is searched for. */
export function judgeAllPairs(articles: readonly ReadText[]): Expected {
  const claims = articles.flatMap(({ text, metadata }, i) => findComparable(text, metadata, i + 1))
  const weigh = weighStory(claims)
  const isRelated = (one: ComparableClaim, other: ComparableClaim): boolean => {
    const { shown, stance, scores } = judgePair(one, other, { weigh })
    return (shown && stance !== 'unrelated') || 1 - scores.unrelated >= RELATED
  }
  const relations = claims.flatMap((one, a) =>
    claims.flatMap((other, b) =>
      a < b && one.articleId !== other.articleId && isRelated(one, other)
        ? [
            { stance: RELATION, a: [a], b: [b] },
            { stance: RELATION, a: [b], b: [a] },
          ]
        : [],
    ),
  )
  return { claims, relations }
}

/** What careful readers found in whole stories, where both quotes lie in claims. */
export async function readStoryRelations(folder: string): Promise<Expected[]> {
  const gold = path.join(folder, 'stories/gold.jsonl')
  if (!existsSync(gold)) return []
  const known = Map.groupBy(
    readLines(gold).map((line) => relation.parse(line)),
    ({ story }) => story,
  )
  const stories = []
  for (const [story, own] of known) {
    const compared = await compareFolder(path.join(folder, 'stories', story), null)
    const claims = compared.articles.flatMap((article) => article.claims)
    const places = new Map(claims.map(({ id }, at) => [id, at]))
    const find = (end: Relation['a']): number[] => [...findClaims(compared, end)].map((id) => places.get(id)!)
    const relations = own.map(({ stance, a, b }) => ({ stance, a: find(a), b: find(b) }))
    stories.push({ claims, relations: relations.filter(({ a, b }) => a.length > 0 && b.length > 0) })
  }
  return stories
}

/** The pairs of a set as one collection, in which each left side should find its right one. */
export function readPairSet(folder: string, name: string): Expected[] {
  const file = path.join(folder, `${name}.jsonl`)
  if (!existsSync(file)) return []
  const rows = readLines(file).map((line) => pair.parse(line))
  const toSide = (texts: readonly string[], articleId: string): ComparableClaim[] =>
    texts.map((text, at) => ({ ...toStandingClaim(text, articleId), id: `${articleId}${at}` }))
  const left = rows.map(({ a }) => a)
  const right = rows.map(({ b }) => b)
  const relations = rows.map(({ label, stance }, at) => ({
    stance: stance ?? label ?? '',
    a: [at],
    b: [at + rows.length],
  }))
  return [{ claims: [...toSide(left, 'a'), ...toSide(right, 'b')], relations }]
}

/** The ranking of the engine. */
export const rankByEngine: RankClaims = (claims) => {
  const places = new Map(claims.map(({ id }, at) => [id, at]))
  const found = claims.map((): { claim: number; score: number }[] => [])
  for (const { a, b, score } of findCandidates(claims)) {
    const [left, right] = [places.get(a)!, places.get(b)!]
    found[left]!.push({ claim: right, score })
    found[right]!.push({ claim: left, score })
  }
  return found.map((own) => own.sort((x, y) => y.score - x.score).map(({ claim }) => claim))
}

/** The ranking by what two claims have in common alone, without their neighbours: for sentences that stand in no article. */
const rankByScore: RankClaims = (claims) => {
  const index = indexClaims(claims)
  return claims.map((_, at) => {
    const { claims: others, scores } = index.score(at)
    return others
      .map((claim, i) => ({ claim, score: scores[i]! }))
      .sort((x, y) => y.score - x.score)
      .map(({ claim }) => claim)
  })
}

/** Where a relation stands in the lists of its claims, from 1; Infinity where it does not. */
export interface Place {
  /** Among the claims of all other articles: in the list of `a`, and for what readers found in that of either end. */
  readonly all: number
  /** Among the claims of the one other article, in the list of either end: pairs are judged as one. */
  readonly own: number
}

/** Places all relations of some stories. */
export function placeRelations(stories: readonly Expected[], rank: RankClaims): Place[] {
  return stories.flatMap(({ claims, relations }) => {
    const lists = rank(claims)
    const place = (from: number, to: number): Place => {
      const at = lists[from]!.indexOf(to)
      if (at < 0) return { all: Infinity, own: Infinity }
      const before = lists[from]!.slice(0, at)
      const own = before.filter((other) => claims[other]!.articleId === claims[to]!.articleId).length
      return { all: at + 1, own: own + 1 }
    }
    return relations.map(({ stance, a, b }) => {
      const there = a.flatMap((one) => b.map((other) => place(one, other)))
      const back = a.flatMap((one) => b.map((other) => place(other, one)))
      const all = stance === RELATION ? there : [...there, ...back]
      return {
        all: Math.min(...all.map((found) => found.all)),
        own: Math.min(...[...there, ...back].map((found) => found.own)),
      }
    })
  })
}

/** Area under the curve of the index's own score for related against unrelated pairs of a set. */
export function measureScore([set]: readonly Expected[]): number {
  if (!set) return 0.5
  const index = indexClaims(set.claims)
  const scored = set.relations.map(({ stance, a: [a], b: [b] }) => {
    const { claims, scores } = index.score(a!)
    return { score: scores[claims.indexOf(b!)] ?? 0, positive: !/neutral|unrelated/.test(stance) }
  })
  return areaUnderCurve(scored)
}

/** Prints how many of the pairs that should be found are found, and where; nothing where the folder holds no such set. */
export async function reportCandidates(folder: string): Promise<void> {
  const gold = readPairSet(folder, 'dev/crossread-gold')
  const only = (stories: readonly Expected[], test: (stance: string) => boolean): Expected[] =>
    stories.map((story) => ({ ...story, relations: story.relations.filter(({ stance }) => test(stance)) }))
  const readers = await readStoryRelations(folder)
  const sets: [string, Expected[], RankClaims?][] = [
    [`every pair of ${STORIES} stories judged`, readNewsStories(folder).map(judgeAllPairs)],
    ['readers: agrees', only(readers, (stance) => stance === 'agrees')],
    ['readers: contradicts', only(readers, (stance) => stance === 'contradicts')],
    ['readers: scope', only(readers, (stance) => stance === 'scope')],
    ['crossread-gold, among all', only(gold, (stance) => stance !== 'unrelated'), rankByScore],
  ]
  console.log(`candidates ${' '.repeat(26)} n   recall at 20   at 12 of an article   at 3 of an article`)
  for (const [name, stories, rank = rankByEngine] of sets) {
    const places = placeRelations(stories, rank)
    if (places.length > 0) console.log(`  ${name.padEnd(32)} ${String(places.length).padStart(5)} ${shares(places)}`)
  }
  for (const [name, set] of [
    ['dev/crossread-gold', gold],
    ['train/claimdiff', readPairSet(folder, 'train/claimdiff')],
  ] as const)
    if (set.length > 0) console.log(`  ${name}: related AUC of the score alone ${measureScore(set).toFixed(3)}`)
  console.log()
}

function shares(places: readonly Place[]): string {
  const share = (test: (place: Place) => boolean): string => (places.filter(test).length / places.length).toFixed(3)
  const figures = [share(({ all }) => all <= 20), share(({ own }) => own <= 12), share(({ own }) => own <= 3)]
  return figures.map((figure, i) => figure.padStart([12, 20, 19][i]!)).join(' ')
}
