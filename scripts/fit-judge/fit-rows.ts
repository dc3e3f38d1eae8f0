import { readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { choosePairs, gatherPairs } from '@/lib/core/judge/link-claims'
import { gatherEvidence, type Gathered } from '@/lib/core/judge/judge-pair'
import { listFeatures } from '@/lib/core/judge/pair-features'
import type { LearnedJudge, Stance } from '@/lib/core/vocabulary'
import { findCandidates } from '@/lib/core/match/find-candidates'
import { isKeptBack, readLines } from '../evaluate/pair-sets'
import { compareFolder, findClaims, relation, type ComparedFolder, type Relation } from '../evaluate/stories'
import type { FitRow } from './fit-weights'

const FOLDS = 5

/** Sets of other kinds of text, to keep the weights from fitting the few pairs of news alone: how many rows, and what each weighs. */
const OTHERS = [
  ['dev/emergent', 626, 0.9],
  ['dev/emergent-headline-pairs', 500, 0.25],
  ['dev/fever-symmetric', 708, 0.5],
  ['dev/counterfactual-nli', 999, 0.25],
  ['train/claimdiff', 2000, 0.75],
] as const

/** What each pair of the news sets weighs: contradictions are few, and what readers agreed on is surer. */
const GOLD_WEIGHT = 3
const STORY_WEIGHT = 1
/** A pair of a story that no reader listed: mostly unrelated, some minor agreement among them. */
const UNLISTED_WEIGHT = 0.22

const STANCE_OF: Readonly<Record<string, FitRow['stance']>> = {
  agree: 'agrees',
  contradict: 'contradicts',
  neutral: 'unrelated',
}

const goldPair = z.object({
  event: z.string(),
  a: z.string(),
  b: z.string(),
  stance: z.enum(['agrees', 'contradicts', 'scope', 'unrelated']),
})
const labelled = z.object({ a: z.string(), b: z.string(), label: z.string(), topic: z.string().optional() })

/** Every pair the judge is fitted on, with what the rules and the learned judge see in it. */
export async function listFitRows(folder: string, learned: LearnedJudge): Promise<FitRow[]> {
  const rows = await goldRows(folder, learned)
  for (const name of readdirSync(path.join(folder, 'stories'))
    .filter((one) => !one.includes('.'))
    .sort())
    rows.push(...(await storyRows(folder, name, learned)))
  for (const [set, most, weight] of OTHERS) rows.push(...(await otherRows(folder, set, most, weight, learned)))
  return rows
}

async function goldRows(folder: string, learned: LearnedJudge): Promise<FitRow[]> {
  const pairs = readLines(path.join(folder, 'dev/crossread-gold.jsonl')).map((line) => goldPair.parse(line))
  const gathered = pairs.map(({ a, b }) => gatherEvidence(toStandingClaim(a, 'a'), toStandingClaim(b, 'b')))
  return describe(gathered, learned, (i) => ({
    set: 'gold',
    stance: pairs[i]!.stance,
    weight: GOLD_WEIGHT,
    fold: foldOf(pairs[i]!.event),
    isNews: true,
  }))
}

async function storyRows(folder: string, name: string, learned: LearnedJudge): Promise<FitRow[]> {
  const story = await compareFolder(path.join(folder, 'stories', name), null)
  const relations = readLines(path.join(folder, 'stories/gold.jsonl')).map((line) => relation.parse(line))
  const own = relations.filter((one) => one.story === name)
  const claims = story.articles.flatMap((article) => article.claims)
  const pairs = choosePairs(gatherPairs(claims, findCandidates(claims)))
  const told = pairs.map(({ ends: [a, b] }) => tellStance(story, own, a.id, b.id))
  return describe(
    pairs.map(({ gathered }) => gathered),
    learned,
    (i) => ({
      set: 'stories',
      stance: told[i] ?? 'unrelated',
      weight: told[i] ? STORY_WEIGHT : UNLISTED_WEIGHT,
      fold: foldOf(name),
      isNews: true,
    }),
  )
}

/** What readers found between two claims; null where they listed nothing. */
function tellStance(story: ComparedFolder, own: readonly Relation[], a: string, b: string): Stance | null {
  const hit = own.find((one) => {
    const [left, right] = [findClaims(story, one.a), findClaims(story, one.b)]
    return (left.has(a) && right.has(b)) || (left.has(b) && right.has(a))
  })
  return hit ? (hit.stance as Stance) : null
}

async function otherRows(
  folder: string,
  set: string,
  most: number,
  weight: number,
  learned: LearnedJudge,
): Promise<FitRow[]> {
  const all = readLines(path.join(folder, `${set}.jsonl`))
    .map((line) => labelled.parse(line))
    .filter(isKeptBack)
  const step = Math.max(1, all.length / most)
  const pairs = Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]!)
  const gathered = pairs.map(({ a, b }) => gatherEvidence(toStandingClaim(a, 'a'), toStandingClaim(b, 'b')))
  return describe(gathered, learned, (i) => ({
    set,
    stance: tellLabel(pairs[i]!),
    weight,
    fold: i % FOLDS,
    isNews: false,
  }))
}

/** ClaimDiff says whether two claims bear on each other: "weakens" is often rhetoric and no contradiction. */
function tellLabel({ label, topic }: z.infer<typeof labelled>): FitRow['stance'] {
  return topic !== undefined && label !== 'neutral' ? 'related' : STANCE_OF[label]!
}

async function describe(
  gathered: readonly Gathered[],
  learned: LearnedJudge,
  rest: (at: number) => Omit<FitRow, 'features'>,
): Promise<FitRow[]> {
  const read = await learned(gathered.map(({ evidence: { a, b } }) => ({ a: a.claim.exact, b: b.claim.exact })))
  return gathered.map(({ evidence, ruled }, i) => ({ ...rest(i), features: listFeatures(evidence, ruled, read[i]!) }))
}

function foldOf(name: string): number {
  return Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 9973, 7) % FOLDS
}
