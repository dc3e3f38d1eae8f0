import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { gatherEvidence, judgeEvidence } from '@/lib/core/judge/judge-pair'
import type { Judgement, LearnedJudge, TextPair } from '@/lib/core/vocabulary'

export interface DatedPair extends TextPair {
  /** Publication dates, ISO 8601, where known. */
  readonly aDate?: string | null
  readonly bDate?: string | null
}

/** What the engine makes of pairs of statements that stand alone: one judgement a pair, in order. Rules alone where `learned` is null. */
export async function judgeTexts(pairs: readonly DatedPair[], learned: LearnedJudge | null): Promise<Judgement[]> {
  const gathered = pairs.map(({ a, b, aDate = null, bDate = null }) =>
    gatherEvidence(toStandingClaim(a, 'a', aDate), toStandingClaim(b, 'b', bDate)),
  )
  const read = learned ? await learned(pairs) : []
  return gathered.map((one, i) => judgeEvidence(one, read[i]))
}
