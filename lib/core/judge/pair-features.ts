import { toLogOdds, toLogRatio } from '@/lib/core/logistic'
import { isNegative, type ScoredPair } from '@/lib/core/judge/score-stances'
import type { FindingKind } from '@/lib/core/match/finding'
import type { PairEvidence } from '@/lib/core/match/pair-evidence'
import type { ComparableClaim, LearnedScores } from '@/lib/core/vocabulary'

/** What the combined judge weighs. Each is a plain number, the same whichever side comes first. */
export type PairFeatures = Readonly<Record<string, number>>

/** Log-odds beyond this say no more. */
const MOST_LOG_ODDS = 6

/** Findings that speak against one another, by what they are about; those for which the claims line up are weighed by the rules. */
const CONFLICTS: Readonly<Record<string, readonly FindingKind[]>> = {
  plan: ['now done'],
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
  const { a, b } = evidence
  const kinds = new Set(evidence.findings.map(({ kind }) => kind))
  const agree = bound(toLogRatio(learned.agree, learned.neutral))
  const contradict = bound(toLogRatio(learned.contradict, learned.neutral))
  const related = bound(toLogOdds((agrees + scope) / (agrees + scope + unrelated)))
  const short = shortness(a.claim, b.claim)
  const denied = Number(isNegative(a.claim) !== isNegative(b.claim))
  const doubted = Number(isDoubting(a.claim) !== isDoubting(b.claim))
  return {
    related,
    containment: evidence.overlap.containment,
    dice: evidence.overlap.dice,
    'shared names': Math.log1p(evidence.overlap.names.reduce((sum, { weight }) => sum + weight, 0)),
    'read agree': agree,
    'read contradict': contradict,
    'read related': bound(toLogOdds(learned.related)),
    'read contradict, related': Math.max(0, contradict) * learned.related,
    'read agree, related': Math.max(0, agree) * learned.related,
    'read contradict, alike': Math.max(0, contradict) * (agrees + scope),
    'read agree, alike': Math.max(0, agree) * (agrees + scope),
    short,
    'related, short': related * short,
    'read agree, short': agree * short,
    'read contradict, short': contradict * short,
    'one denies': denied,
    'one denies, short': denied * short,
    'one doubts': doubted,
    'one doubts, short': doubted * short,
    ...Object.fromEntries(
      Object.entries(CONFLICTS).map(([name, some]) => [`seen ${name}`, Number(some.some((kind) => kinds.has(kind)))]),
    ),
    ...Object.fromEntries(SEEN.map((kind) => [kind, Number(kinds.has(kind))])),
  }
}

/** Words of a claim from which on it is not short. */
const SHORT = 16

/** 1 for a claim without words down to 0 for one of `SHORT` words, by the shorter of the two: the learned judge reads short ones better. */
function shortness(a: ComparableClaim, b: ComparableClaim): number {
  const words = ({ exact }: ComparableClaim): number => exact.split(/\s+/).length
  return Math.max(0, 1 - Math.min(words(a), words(b)) / SHORT)
}

/** Asks, reports or leaves open whether it is so. */
function isDoubting({ exact, facets, certainty }: ComparableClaim): boolean {
  return certainty === 'alleged' || facets.hedges.length > 0 || DOUBT.test(exact)
}

const DOUBT = /\?|\b(?:reports?|claims?|rumou?r(?:s|ed)?|may|might|could|says?|possibl[ey])\b|^[‘'“"]/i

function bound(logOdds: number): number {
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds))
}
