/** Logistic regression by accelerated gradient descent: no random, so the same samples give the same weights. */
import { toShare } from '@/lib/core/logistic'

/** One sample: what it is, and its columns that are not 0. */
export interface Sample {
  readonly positive: boolean
  readonly entries: readonly (readonly [column: number, value: number])[]
}

export interface Logistic {
  readonly base: number
  readonly weights: readonly number[]
}

/** Strength of the penalty on squared weights: as if each weight had been seen at 0 this often. */
const RIDGE = 5
const STEPS = 300
const FOLDS = 5
/** Figures this near to the best are as good. */
const AS_GOOD = 0.004

/** The weights that tell positive samples from others, where both kinds weigh the same in all. */
export function fitLogistic(samples: readonly Sample[], columns: number): Logistic {
  const share = weighKinds(samples)
  const step = 1 / steepest(samples, columns, share)
  let at = new Float64Array(columns + 1)
  let ahead = at
  let pace = 1
  for (let turn = 0; turn < STEPS; turn++) {
    const slope = findSlope(samples, share, ahead)
    const next = ahead.map((weight, index) => weight - step * slope[index]!)
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    const push = (pace - 1) / faster
    const from = at
    ahead = next.map((weight, index) => weight + push * (weight - from[index]!))
    at = next
    pace = faster
  }
  return { base: at[columns]!, weights: [...at.subarray(0, columns)] }
}

/** The probability from which on samples are best called positive (F1), each part rated by weights fitted on the others. */
export function chooseThreshold(samples: readonly Sample[], columns: number): number {
  const rated = Array.from({ length: FOLDS }, (_, fold) => {
    const { base, weights } = fitLogistic(
      samples.filter((_, index) => index % FOLDS !== fold),
      columns,
    )
    const own = samples.filter((_, index) => index % FOLDS === fold)
    return own.map((sample) => ({ positive: sample.positive, chance: rate(sample, [...weights, base]) }))
  }).flat()
  const share = weighKinds(samples)
  const thresholds = Array.from({ length: 61 }, (_, index) => 0.2 + index / 100)
  const figures = thresholds.map((threshold) => measureF1(rated, threshold, share))
  const best = Math.max(...figures)
  console.log(`F1 by other folds ${best.toFixed(3)}`)
  // The middle of those that are as good: the very best one is an accident of these samples.
  const good = thresholds.filter((_, index) => figures[index]! >= best - AS_GOOD)
  return (good[0]! + good.at(-1)!) / 2
}

/** What one sample of each kind counts. */
interface Shares {
  readonly positive: number
  readonly negative: number
}

function weighKinds(samples: readonly Sample[]): Shares {
  const positives = samples.filter(({ positive }) => positive).length
  const half = samples.length / 2
  return { positive: half / positives, negative: half / (samples.length - positives) }
}

function rate({ entries }: Sample, weights: ArrayLike<number>): number {
  const sum = entries.reduce((total, [column, value]) => total + weights[column]! * value, 0)
  return toShare(sum + weights[weights.length - 1]!)
}

function findSlope(samples: readonly Sample[], share: Shares, weights: Float64Array): Float64Array {
  // The base, which is last, is not held back.
  const slope = weights.map((weight, index) => (index === weights.length - 1 ? 0 : RIDGE * weight))
  for (const sample of samples) {
    const { positive, entries } = sample
    const error = (rate(sample, weights) - Number(positive)) * (positive ? share.positive : share.negative)
    for (const [column, value] of entries) slope[column]! += error * value
    slope[weights.length - 1]! += error
  }
  return slope
}

/** An upper bound of how fast the slope changes: a quarter of the largest eigenvalue, by power iteration. */
function steepest(samples: readonly Sample[], columns: number, share: Shares): number {
  let vector = new Float64Array(columns + 1).fill(1 / Math.sqrt(columns + 1))
  let size = 0
  for (let turn = 0; turn < 30; turn++) {
    const next = new Float64Array(columns + 1)
    for (const { positive, entries } of samples) {
      const along = entries.reduce((sum, [column, value]) => sum + vector[column]! * value, vector[columns]!)
      const part = along * (positive ? share.positive : share.negative)
      for (const [column, value] of entries) next[column]! += part * value
      next[columns]! += part
    }
    size = Math.hypot(...next)
    vector = next.map((value) => value / size)
  }
  return (size / 4) * 1.05 + RIDGE
}

function measureF1(
  rated: readonly { readonly positive: boolean; readonly chance: number }[],
  threshold: number,
  share: Shares,
): number {
  const sum = (test: (item: (typeof rated)[number]) => boolean): number =>
    rated.reduce((total, item) => total + (test(item) ? (item.positive ? share.positive : share.negative) : 0), 0)
  const called = sum(({ chance }) => chance >= threshold)
  const hits = sum(({ chance, positive }) => positive && chance >= threshold)
  return (2 * hits) / (called + sum(({ positive }) => positive))
}
