import type { Calibration } from '@/lib/core/judge/combine-scores'
import { toLogOdds, toShare } from '@/lib/core/logistic'
import type { Stance, StanceScores } from '@/lib/core/vocabulary'
import type { FitRow } from './fit-weights'

interface Scored {
  readonly row: FitRow
  readonly scores: StanceScores
}

const STEPS = 4000
const RATE = 0.02
/** Right and wrong ones that count as seen beforehand, so that a handful of pairs does not make the engine certain. */
const PRIOR = 1

/** Fits, on the pairs for which the stance is the likeliest, how often it is right at which share. */
export function fitCalibration(scored: readonly Scored[], stance: Stance): Calibration {
  const own = scored.filter(({ scores }) => isBest(scores, stance))
  const points = [
    ...own.map(({ row, scores }) => ({
      x: toLogOdds(scores[stance]),
      y: Number(row.stance === stance),
      w: row.weight,
    })),
    { x: 0, y: 0.5, w: 2 * PRIOR },
  ]
  let [slope, shift] = [1, 0]
  const total = points.reduce((sum, { w }) => sum + w, 0)
  for (let step = 0; step < STEPS; step++) {
    let [a, b] = [0, 0]
    for (const { x, y, w } of points) {
      const gap = (w * (toShare(slope * x + shift) - y)) / total
      a += gap * x
      b += gap
    }
    slope = Math.max(0.05, slope - RATE * a)
    shift -= RATE * b * 2
  }
  const right = own.filter(({ row }) => row.stance === stance).length
  console.log(
    `${stance}: likeliest for ${own.length} pairs of news, right ${right}; slope ${slope.toFixed(2)}, shift ${shift.toFixed(2)}`,
  )
  return { slope, shift }
}

/** The lowest share of a stance from which what is shown has the precision asked for, out of fold. */
export function chooseThreshold(scored: readonly Scored[], stance: Stance, precision: number): number {
  const own = scored.filter(({ scores }) => isBest(scores, stance)).sort((x, y) => y.scores[stance] - x.scores[stance])
  const there = scored.filter(({ row }) => row.stance === stance).reduce((sum, { row }) => sum + row.weight, 0)
  let [right, all, best] = [0, 0, 0.99]
  let kept = { right: 0, all: 0 }
  for (const { row, scores } of own) {
    all += row.weight
    if (row.stance === stance) right += row.weight
    if (right / all >= precision) {
      best = scores[stance]
      kept = { right, all }
    }
  }
  console.log(
    `${stance}: shown from ${best.toFixed(3)}, ${kept.right.toFixed(0)} of ${kept.all.toFixed(0)} right, ${((100 * kept.right) / there).toFixed(0)} % of those there are`,
  )
  return best
}

function isBest(scores: StanceScores, stance: Stance): boolean {
  return Object.values(scores).every((score) => score <= scores[stance])
}
