import { toShare } from '@/lib/core/logistic'
import { WORTH_WEIGHTS, WORTH_WORDS } from '@/lib/core/extract/worth-weights'
import { listWorthWords, readWorthFeatures, WORTH_FEATURES } from '@/lib/core/extract/worth-features'
import type { Token } from '@/lib/core/text/tokens'

/** From this worth on a statement counts as worth checking: the weights are set so that the two kinds part here. */
export const WORTH_CHECKING = 0.5

const wordWeights = new Map(WORTH_WORDS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])))

/** How worth checking a statement is, 0 to 1: a weighted sum of what is in it, through a logistic curve. */
export function rateWorth(tokens: readonly Token[]): number {
  const features = readWorthFeatures(tokens)
  const plain = WORTH_FEATURES.reduce<number>(
    (sum, name) => sum + WORTH_WEIGHTS[name] * features[name],
    WORTH_WEIGHTS.base,
  )
  const sum = listWorthWords(tokens).reduce((total, word) => total + (wordWeights.get(word) ?? 0), plain)
  return toShare(sum)
}
