import { describeReading, isMovedByReading } from '@/lib/core/judge/describe-reading'
import { describeReasons } from '@/lib/core/judge/describe-reasons'
import { calibrate, combineScores, showCombined } from '@/lib/core/judge/combine-scores'
import { listFeatures } from '@/lib/core/judge/pair-features'
import { scoreStances, type ScoredPair } from '@/lib/core/judge/score-stances'
import { SHOW } from '@/lib/core/judge/weights'
import { isRetold } from '@/lib/core/match/compare-difference'
import type { Finding, FindingKind } from '@/lib/core/match/finding'
import { comparePair, type PairEvidence } from '@/lib/core/match/pair-evidence'
import type { TermWeight } from '@/lib/core/match/term-weight'
import type { ComparableClaim, Judgement, LearnedScores, Stance, StanceScores } from '@/lib/core/vocabulary'
import { STANCES } from '@/lib/core/vocabulary'

/** What the judge may be given beside the two claims. */
export interface JudgeOptions {
  /** How telling a shared word is in this story; news at large where it is not given. */
  readonly weigh?: TermWeight
  /** What the learned judge makes of the two; the rules stand alone where it is not given. */
  readonly learned?: LearnedScores
}

/** Returns what two claims are to each other, with reasons; `judgePair(b, a)` is the same with the sides of the reasons changed. */
export function judgePair(a: ComparableClaim, b: ComparableClaim, options: JudgeOptions = {}): Judgement {
  return judgeEvidence(gatherEvidence(a, b, options.weigh), options.learned)
}

/** All that is seen in two claims before a stance is chosen. */
export interface Gathered {
  readonly evidence: PairEvidence
  readonly ruled: ScoredPair
  /** True where the evidence has the claims the other way round. */
  readonly swapped: boolean
}

/** Compares two claims as one, in an order of their own: what is found first must not depend on which claim was clicked. */
export function gatherEvidence(a: ComparableClaim, b: ComparableClaim, weigh?: TermWeight): Gathered {
  const swapped = sortKey(b) < sortKey(a)
  const evidence = swapped ? comparePair(b, a, weigh) : comparePair(a, b, weigh)
  return { evidence, ruled: scoreStances(evidence), swapped }
}

/** How a stance is chosen: by what was gathered and what the learned judge read, if it did. */
export type JudgeGathered = (gathered: Gathered, learned?: LearnedScores) => Judgement

/** Chooses the stance by what was gathered and, where it is there, what the learned judge read. */
export function judgeEvidence(gathered: Gathered, learned?: LearnedScores): Judgement {
  const { evidence, swapped } = gathered
  const byRules = decideByRules(gathered)
  // What differs in scope, and what is one sentence but for a word, is seen in the facets; reading the pair adds nothing to it.
  const isRules = !learned || byRules.stance === 'scope' || isRetold(evidence)
  const { scores, stance, conflict, confidence, shown, isRead } = isRules ? byRules : decideByBoth(gathered, learned)
  const { a, b } = swapped ? { a: evidence.b, b: evidence.a } : evidence
  return {
    stance,
    subtype: conflict?.subtype ?? null,
    confidence,
    shown,
    scores,
    reasons: [
      ...describeReasons(evidence.findings, stance, conflict, swapped),
      ...(isRead ? [describeReading(stance, a.claim, b.claim)] : []),
    ],
  }
}

/** Nothing in common, or a person only, of whom different things are told: the learned judge takes such pairs for anything. */
function sharesAtMostPerson({ overlap, findings }: PairEvidence): boolean {
  const isShared = (finding: Finding): boolean => finding.for === 'agrees' && finding.kind !== 'same name'
  const isPersonal = overlap.names.length === 0 || overlap.names.some(({ a }) => a.kind === 'person')
  return overlap.terms.length === 0 && isPersonal && !findings.some(isShared)
}

/** A stance with all but its reasons. */
interface Decision extends Pick<Judgement, 'stance' | 'scores' | 'confidence' | 'shown'> {
  /** The conflict it rests on, null for other stances and where none was seen. */
  readonly conflict: Finding | null
  /** True where what the learned judge read moved it. */
  readonly isRead: boolean
}

function decideByRules({ evidence, ruled: { scores, conflict } }: Gathered): Decision {
  const stance = bestStance(scores)
  const confidence = scores[stance]
  return {
    stance,
    scores,
    confidence,
    shown: confidence >= showFrom(stance, evidence),
    conflict: stance === 'contradicts' ? conflict : null,
    isRead: false,
  }
}

function decideByBoth({ evidence, ruled }: Gathered, learned: LearnedScores): Decision {
  const features = listFeatures(evidence, ruled, learned)
  const weighed = addConflict(combineScores(features), ruled.scores.contradicts)
  const scores = sharesAtMostPerson(evidence) ? keepRelated(weighed, AT_MOST_PERSON) : weighed
  const stance = bestStance(scores)
  const share = scores[stance]
  const isRuled = stance === 'contradicts' && ruled.conflict !== null
  return {
    stance,
    scores,
    confidence: isRuled ? share : calibrate(stance, share),
    shown: share >= (isRuled ? SHOW.contradicts : showCombined(stance)) && !isThin(stance, evidence),
    conflict: stance === 'contradicts' ? (ruled.conflict ?? findLikelyConflict(evidence.findings)) : null,
    isRead: isMovedByReading(features, stance),
  }
}

/** What is left of the three stances of related claims where nothing but a person is shared. */
const AT_MOST_PERSON = 0.3

/** Gives a part of the other stances to "unrelated"; they keep to one another as they are. */
function keepRelated({ agrees, contradicts, scope }: StanceScores, part: number): StanceScores {
  return {
    agrees: agrees * part,
    contradicts: contradicts * part,
    scope: scope * part,
    unrelated: 1 - (agrees + contradicts + scope) * part,
  }
}

/** A conflict for which two claims line up is nearly always one: it keeps its share, and the rest is shared out as weighed. */
function addConflict(scores: StanceScores, conflict: number): StanceScores {
  const left = (stance: Stance): number => (1 - conflict) * scores[stance]
  return {
    agrees: left('agrees'),
    contradicts: conflict + left('contradicts'),
    scope: left('scope'),
    unrelated: left('unrelated'),
  }
}

/** What the two differ in, where the rules alone would not have called it a conflict. */
function findLikelyConflict(findings: readonly Finding[]): Finding | null {
  return findings.find((finding) => finding.for === 'contradicts') ?? null
}

function sortKey(claim: ComparableClaim): string {
  return [claim.exact, claim.publishedAt ?? '', claim.articleId, claim.id, String(claim.start)].join('\n')
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
function showFrom(stance: Stance, evidence: PairEvidence): number {
  if (stance === 'unrelated' || isThin(stance, evidence)) return Infinity
  const isDoubtful = evidence.findings.some(({ kind }) => DOUBTS.has(kind))
  return stance === 'agrees' && isDoubtful ? SHOW.agreesInDoubt : SHOW[stance]
}

/** An agreement that would rest on one word. */
function isThin(stance: Stance, { overlap }: PairEvidence): boolean {
  return stance === 'agrees' && overlap.terms.length + overlap.names.length < 2
}
