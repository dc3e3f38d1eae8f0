import combination from '@/lib/core/judge/combination.json' with { type: 'json' }
import type { PairFeatures } from '@/lib/core/judge/pair-features'
import type { Stance, StanceScores } from '@/lib/core/vocabulary'

type Weights = Readonly<Record<string, number>>

/** Stances that are weighed against "unrelated", whose sum is 0. */
const WEIGHED = ['agrees', 'contradicts', 'scope'] as const

/**
 * Returns the shares of the four stances by what was seen in a pair: a multinomial logistic regression whose weights lie in
 * combination.json, one number a feature and stance, fitted by scripts/fit-judge.ts.
 */
export function combineScores(features: PairFeatures): StanceScores {
  const sums = WEIGHED.map((stance) => addUp(combination.weights[stance], features))
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

/** The share from which a stance is shown where the learned judge has read the pair. */
export function showCombined(stance: Stance): number {
  return stance === 'unrelated' ? Infinity : combination.show[stance]
}

function addUp(weights: Weights, features: PairFeatures): number {
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (name === 'bias' ? 1 : (features[name] ?? 0)),
    0,
  )
}
