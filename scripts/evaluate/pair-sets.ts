import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Engine } from '@/lib/core/engine-parts'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { gatherEvidence, judgeEvidence } from '@/lib/core/judge/judge-pair'
import { WORTH_CHECKING } from '@/lib/core/extract/worth'
import type { Judgement, LearnedJudge } from '@/lib/core/vocabulary'
import { judgeAlone } from './judge-alone'
import type { Row } from './metrics'

/** A row of a set with what the engine made of it. */
export interface JudgedRow extends Row {
  /** True where a reader would be shown it. */
  readonly shown: boolean
  /** How likely the two speak of the same thing, 0 to 1. */
  readonly related: number
}

export interface JudgedSet {
  readonly name: string
  readonly rows: Readonly<Record<Engine, readonly JudgedRow[]>>
  readonly seconds: number
}

type Reading = (judgement: Judgement) => string

const asThree: Reading = ({ stance }) =>
  stance === 'agrees' ? 'agree' : stance === 'contradicts' ? 'contradict' : 'neutral'
const asTwo: Reading = ({ scores }) => (scores.contradicts > scores.agrees ? 'contradict' : 'agree')
const asAgreeOrNot: Reading = ({ stance }) => (stance === 'agrees' ? 'agree' : 'neutral')
const asStance: Reading = ({ stance }) => stance

/** The sets of pairs, and how a judgement is read in the labels of each. */
const SETS: readonly (readonly [file: string, reading: Reading])[] = [
  ['dev/crossread-gold', asStance],
  ['dev/emergent', asThree],
  ['dev/emergent-headline-pairs', asThree],
  ['dev/fever-symmetric', asTwo],
  ['dev/counterfactual-nli', asThree],
  ['dev/conjunctions', asThree],
  ['dev/rte-two-way', asAgreeOrNot],
  ['train/claimdiff', asThree],
]

const pair = z.object({
  a: z.string(),
  b: z.string(),
  label: z.string().optional(),
  stance: z.string().optional(),
  topic: z.string().optional(),
})
type Pair = z.infer<typeof pair>
const sentence = z.object({ text: z.string(), label: z.enum(['checkworthy', 'not']) })

/** The sets that lie in a folder, judged one after the other. */
export async function* judgeSets(folder: string, learned: LearnedJudge | null): AsyncGenerator<JudgedSet> {
  for (const [name, reading] of SETS) {
    const file = path.join(folder, `${name}.jsonl`)
    if (existsSync(file)) yield await judgeSet(name, file, learned, reading)
  }
}

/** One file of pairs, judged by each part of the engine. Rules alone fill all three where there is no learned judge. */
export async function judgeSet(
  name: string,
  file: string,
  learned: LearnedJudge | null,
  reading: Reading = asStance,
): Promise<JudgedSet> {
  const begin = performance.now()
  const pairs = readLines(file)
    .map((line) => pair.parse(line))
    .filter(isKeptBack)
  const gathered = pairs.map(({ a, b }) => gatherEvidence(toStandingClaim(a, 'a'), toStandingClaim(b, 'b')))
  const read = learned ? await learned(pairs) : []
  const rows = (judge: (at: number) => Judgement): JudgedRow[] => pairs.map((one, at) => toRow(one, judge(at), reading))
  const rules = rows((at) => judgeEvidence(gathered[at]!))
  return {
    name,
    rows: {
      rules,
      learned: learned ? rows((at) => judgeAlone(gathered[at]!, read[at])) : rules,
      both: learned ? rows((at) => judgeEvidence(gathered[at]!, read[at])) : rules,
    },
    seconds: (performance.now() - begin) / 1000,
  }
}

function toRow({ stance, label }: Pair, judgement: Judgement, reading: Reading): JudgedRow {
  const { confidence, shown, scores } = judgement
  const expected = stance ?? label ?? ''
  return { expected, predicted: reading(judgement), confidence, shown, related: 1 - scores.unrelated }
}

/** ClaimDiff is trained on, save the topics whose letters add up to a multiple of five: see training/pairs.py. */
export function isKeptBack({ topic }: Pick<Pair, 'topic'>): boolean {
  return topic === undefined || Buffer.from(topic).reduce((sum, byte) => sum + byte, 0) % 5 === 0
}

/** Sentences worth checking or not; null where the set is not there. */
export function judgeCheckWorthy(folder: string): Row[] | null {
  const file = path.join(folder, 'dev/check-worthy.jsonl')
  if (!existsSync(file)) return null
  return readLines(file).map((line) => {
    const { text, label } = sentence.parse(line)
    const { worth } = toStandingClaim(text, 'a')
    return {
      expected: label,
      predicted: worth >= WORTH_CHECKING ? 'checkworthy' : 'not',
      confidence: Math.max(worth, 1 - worth),
    }
  })
}

/** The objects of a JSON Lines file. */
export function readLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as unknown)
}
