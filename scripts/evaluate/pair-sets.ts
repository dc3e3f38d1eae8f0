import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { WORTH_CHECKING } from '@/lib/core/extract/worth'
import type { Judgement } from '@/lib/core/vocabulary'
import { judgeTexts } from '@/lib/use-cases/judge-texts'
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
  readonly rows: readonly JudgedRow[]
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

const pair = z.object({ a: z.string(), b: z.string(), label: z.string().optional(), stance: z.string().optional() })
const sentence = z.object({ text: z.string(), label: z.enum(['checkworthy', 'not']) })

/** The sets that lie in a folder, judged one after the other. */
export function* judgeSets(folder: string): Generator<JudgedSet> {
  for (const [name, reading] of SETS) {
    const file = path.join(folder, `${name}.jsonl`)
    if (existsSync(file)) yield judgeSet(name, file, reading)
  }
}

/** One file of pairs, judged. */
export function judgeSet(name: string, file: string, reading: Reading = asStance): JudgedSet {
  const begin = performance.now()
  const rows = readLines(file).map((line) => {
    const { a, b, label, stance } = pair.parse(line)
    const judgement = judgeTexts({ a, b })
    const { confidence, shown, scores } = judgement
    const expected = stance ?? label ?? ''
    return { expected, predicted: reading(judgement), confidence, shown, related: 1 - scores.unrelated }
  })
  return { name, rows, seconds: (performance.now() - begin) / 1000 }
}

/** Sentences worth checking or not; null where the set is not there. */
export function judgeCheckWorthy(folder: string): Row[] | null {
  const file = path.join(folder, 'dev/check-worthy.jsonl')
  if (!existsSync(file)) return null
  return readLines(file).map((line) => {
    const { text, label } = sentence.parse(line)
    const { worth } = describeClaim({ title: '', text, publishedAt: null }, { start: 0, end: text.length })
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
