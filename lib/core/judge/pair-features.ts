import { toLogOdds, toLogRatio } from '@/lib/core/logistic'
import type { ScoredPair } from '@/lib/core/judge/score-stances'
import type { FindingKind } from '@/lib/core/match/finding'
import type { PairEvidence } from '@/lib/core/match/pair-evidence'
import type { LearnedScores } from '@/lib/core/vocabulary'

/** What the combined judge weighs. Each is a plain number, the same whichever side comes first. */
export type PairFeatures = Readonly<Record<string, number>>

/** Log-odds beyond this say no more. */
const MOST_LOG_ODDS = 6

/** Findings that speak against one another, by what they are about; those for which the claims line up are weighed by the rules. */
const CONFLICTS: Readonly<Record<string, readonly FindingKind[]>> = {
  number: ['other quantity', 'later count', 'other age'],
  thing: ['other thing', 'other spelling'],
  opposite: ['opposite'],
  polarity: ['negated', 'denied'],
  certainty: ['other certainty'],
  name: ['other name'],
  time: ['other day'],
}

/** Findings that only are there or not. */
const SEEN: readonly FindingKind[] = [
  'same quantity',
  'same time',
  'same passage',
  'same subject',
  'unlike quantity',
  'other time',
  'other place',
  'half negated',
]

/** Returns what the rules and the learned judge see in a pair, as numbers to be weighed. */
export function listFeatures(evidence: PairEvidence, ruled: ScoredPair, learned: LearnedScores): PairFeatures {
  const { agrees, scope, unrelated } = ruled.scores
  const kinds = new Set(evidence.findings.map(({ kind }) => kind))
  const agree = bound(toLogRatio(learned.agree, learned.neutral))
  const contradict = bound(toLogRatio(learned.contradict, learned.neutral))
  return {
    related: bound(toLogOdds((agrees + scope) / (agrees + scope + unrelated))),
    containment: evidence.overlap.containment,
    'read agree': agree,
    'read contradict': contradict,
    'read related': bound(toLogOdds(learned.related)),
    'read contradict, related': Math.max(0, contradict) * learned.related,
    'read agree, related': Math.max(0, agree) * learned.related,
    ...Object.fromEntries(
      Object.entries(CONFLICTS).map(([name, some]) => [`seen ${name}`, Number(some.some((kind) => kinds.has(kind)))]),
    ),
    ...Object.fromEntries(SEEN.map((kind) => [kind, Number(kinds.has(kind))])),
  }
}

function bound(logOdds: number): number {
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds))
}
