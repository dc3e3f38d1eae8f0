import combination from '@/lib/core/judge/combination.json' with { type: 'json' }
import { toLogOdds, toShare } from '@/lib/core/logistic'
import type { PairFeatures } from '@/lib/core/judge/pair-features'
import type { Stance, StanceScores } from '@/lib/core/vocabulary'

/** Stances that are weighed against "unrelated", whose sum is 0. */
export const WEIGHED = ['agrees', 'contradicts', 'scope'] as const
type Weighed = (typeof WEIGHED)[number]

/** What each feature, and the bias, adds to the sum of a stance. */
export type StanceWeights = Readonly<Record<Weighed, Readonly<Record<string, number>>>>

/** Confidence = the share of (slope · log-odds + shift): Platt's scaling of the share of a stance. */
export interface Calibration {
  readonly slope: number
  readonly shift: number
}

/**
 * Returns the shares of the four stances by what was seen in a pair: a multinomial logistic regression whose weights lie in
 * combination.json, one number a feature and stance, fitted by scripts/fit-judge.ts.
 */
export function combineScores(features: PairFeatures, weights: StanceWeights = combination.weights): StanceScores {
  const sums = WEIGHED.map((stance) => addUp(weighFeatures(features, stance, weights)))
  const most = Math.max(0, ...sums)
  const [agrees = 0, contradicts = 0, scope = 0] = sums.map((sum) => Math.exp(sum - most))
  const unrelated = Math.exp(-most)
  const total = agrees + contradicts + scope + unrelated
  return {
    agrees: agrees / total,
    contradicts: contradicts / total,
    scope: scope / total,
    unrelated: unrelated / total,
  }
}

/** How likely a stance with this share is right, 0 to 1, by the calibration fitted beside the weights. */
export function calibrate(stance: Stance, share: number): number {
  if (stance === 'unrelated') return share
  const { slope, shift }: Calibration = combination.calibration[stance]
  return toShare(slope * toLogOdds(share) + shift)
}

/** The share from which a stance is shown where the learned judge has read the pair. */
export function showCombined(stance: Stance): number {
  return stance === 'unrelated' ? Infinity : combination.show[stance]
}

/** What each feature adds to the sum of a stance. */
export function weighFeatures(
  features: PairFeatures,
  stance: Weighed,
  weights: StanceWeights = combination.weights,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(weights[stance]).map(([name, weight]) => [
      name,
      weight * (name === 'bias' ? 1 : (features[name] ?? 0)),
    ]),
  )
}

function addUp(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0)
}
