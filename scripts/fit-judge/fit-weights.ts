import { WEIGHED, type StanceWeights } from '@/lib/core/judge/combine-scores'
import type { PairFeatures } from '@/lib/core/judge/pair-features'
import type { Stance } from '@/lib/core/vocabulary'

/** A pair with what is known of it. */
export interface FitRow {
  readonly set: string
  readonly features: PairFeatures
  /** "related": any stance but "unrelated", nobody said which. */
  readonly stance: Stance | 'related'
  readonly weight: number
  readonly fold: number
  /** True for pairs of news on one event, which thresholds and calibration rest on. */
  readonly isNews: boolean
}

/** Strength of the pull of each weight towards 0, in rows. */
const RIDGE = 2
const STEPS = 1500
const RATE = 0.05

/** Fits a multinomial logistic regression (Adam on the whole set, ridge penalty); "unrelated" is the stance of sum 0. */
export function fitWeights(rows: readonly FitRow[]): StanceWeights {
  const names = ['bias', ...new Set(rows.flatMap(({ features }) => Object.keys(features)))]
  const table = rows.map(({ features }) => names.map((name) => (name === 'bias' ? 1 : (features[name] ?? 0))))
  const wanted = rows.map(({ stance }) => WEIGHED.map((one) => Number(one === stance)))
  const size = names.length
  const values = new Float64Array(size * WEIGHED.length)
  const first = new Float64Array(values.length)
  const second = new Float64Array(values.length)
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(values.length)
    table.forEach((row, at) => {
      const shares = toShares(WEIGHED.map((_, k) => dot(values, k * size, row)))
      const { stance, weight } = rows[at]!
      // Where only relatedness is known, the stances keep to one another as they are.
      const related = shares.reduce((sum, share) => sum + share, 0)
      for (let k = 0; k < WEIGHED.length; k++) {
        const aim = stance === 'related' ? shares[k]! / related : wanted[at]![k]!
        const gap = (weight * (shares[k]! - aim)) / total
        for (let j = 0; j < size; j++) slope[k * size + j]! += gap * row[j]!
      }
    })
    for (let i = 0; i < values.length; i++) {
      const pull = i % size === 0 ? 0 : (RIDGE * values[i]!) / total
      const g = slope[i]! + pull
      first[i] = 0.9 * first[i]! + 0.1 * g
      second[i] = 0.999 * second[i]! + 0.001 * g * g
      const rate = RATE * (1 - step / (STEPS + 1))
      values[i]! -= (rate * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  const pick = (k: number) => Object.fromEntries(names.map((name, j) => [name, values[k * size + j]!]))
  return { agrees: pick(0), contradicts: pick(1), scope: pick(2) }
}

function toShares(sums: readonly number[]): number[] {
  const most = Math.max(0, ...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const total = raised.reduce((a, b) => a + b, Math.exp(-most))
  return raised.map((one) => one / total)
}

function dot(values: Float64Array, from: number, row: readonly number[]): number {
  let sum = 0
  for (let j = 0; j < row.length; j++) sum += values[from + j]! * row[j]!
  return sum
}
