import { judgeEvidence, type Gathered } from '@/lib/core/judge/judge-pair'
import type { Judgement, LearnedScores, Stance } from '@/lib/core/vocabulary'

/** The share from which the learned judge alone would show something. */
const SHOW = 0.8

/** What the learned judge says by itself: without the rules it knows neither scope nor reasons. */
export function judgeAlone(gathered: Gathered, read: LearnedScores | undefined): Judgement {
  if (!read) return judgeEvidence(gathered)
  const scores = { agrees: read.agree, contradicts: read.contradict, scope: 0, unrelated: read.neutral }
  const stance = (['agrees', 'contradicts', 'unrelated'] as const).reduce<Stance>(
    (best, one) => (scores[one] > scores[best] ? one : best),
    'unrelated',
  )
  const confidence = scores[stance]
  return { stance, subtype: null, confidence, shown: stance !== 'unrelated' && confidence >= SHOW, scores, reasons: [] }
}
