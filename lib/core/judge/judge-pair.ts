import { describeReasons } from '@/lib/core/judge/describe-reasons'
import { scoreStances } from '@/lib/core/judge/score-stances'
import { LEARNED_SHARE, SHOW } from '@/lib/core/judge/weights'
import type { FindingKind } from '@/lib/core/match/finding'
import { comparePair, type PairEvidence } from '@/lib/core/match/pair-evidence'
import type { TermWeight } from '@/lib/core/match/term-weight'
import type { ComparableClaim, Judgement, LearnedJudge, Stance, StanceScores } from '@/lib/core/vocabulary'
import { STANCES } from '@/lib/core/vocabulary'

/** What the judge may be given beside the two claims. */
export interface JudgeOptions {
  /** How telling a shared word is in this story; news at large where it is not given. */
  readonly weigh?: TermWeight
  /** A learned judge whose scores are mixed in; the rules stand alone where it is not given. */
  readonly learned?: LearnedJudge
}

/** Returns what two claims are to each other, with reasons; `judgePair(b, a)` is the same with the sides of the reasons changed. */
export function judgePair(a: ComparableClaim, b: ComparableClaim, options: JudgeOptions = {}): Judgement {
  // Both orders are judged as one: what is found first must not depend on which claim was clicked.
  const swapped = sortKey(b) < sortKey(a)
  const evidence = swapped ? comparePair(b, a, options.weigh) : comparePair(a, b, options.weigh)
  const { scores: ruled, conflict } = scoreStances(evidence)
  const scores = options.learned
    ? mixScores(ruled, options.learned, evidence.a.claim.exact, evidence.b.claim.exact)
    : ruled
  const stance = bestStance(scores)
  const confidence = scores[stance]
  return {
    stance,
    subtype: stance === 'contradicts' ? (conflict?.subtype ?? null) : null,
    confidence,
    shown: confidence >= showFrom(stance, evidence),
    scores,
    reasons: describeReasons(evidence.findings, stance, conflict, swapped),
  }
}

function sortKey(claim: ComparableClaim): string {
  return [claim.exact, claim.publishedAt ?? '', claim.articleId, claim.id, String(claim.start)].join('\n')
}

function mixScores(ruled: StanceScores, learned: LearnedJudge, a: string, b: string): StanceScores {
  const [read] = learned([{ a, b }])
  if (!read) return ruled
  const mix = (stance: Stance): number => (1 - LEARNED_SHARE) * ruled[stance] + LEARNED_SHARE * read[stance]
  return { agrees: mix('agrees'), contradicts: mix('contradicts'), scope: mix('scope'), unrelated: mix('unrelated') }
}

function bestStance(scores: StanceScores): Stance {
  return STANCES.reduce((best, stance) => (scores[stance] > scores[best] ? stance : best), 'unrelated')
}

/** What makes an agreement doubtful: the same word negated or denied on one side, another number for the same count. */
const DOUBTS: ReadonlySet<FindingKind> = new Set([
  'negated',
  'half negated',
  'denied',
  'other quantity',
  'later count',
  'other age',
])

/**
 * The confidence from which a stance is shown. An agreement needs more where a conflict was seen that did not count, and it
 * never rests on one word: "intercepted = intercepted".
 */
function showFrom(stance: Stance, { findings, overlap }: PairEvidence): number {
  if (stance === 'unrelated' || (stance === 'agrees' && overlap.terms.length + overlap.names.length < 2))
    return Infinity
  const isDoubtful = findings.some(({ kind }) => DOUBTS.has(kind))
  return stance === 'agrees' && isDoubtful ? SHOW.agreesInDoubt : SHOW[stance]
}
