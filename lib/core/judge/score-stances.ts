import { toShare } from '@/lib/core/logistic'
import { linesUp } from '@/lib/core/judge/line-up'
import { CONFLICT, RELATED, SCOPE } from '@/lib/core/judge/weights'
import type { Finding } from '@/lib/core/match/finding'
import type { PairEvidence } from '@/lib/core/match/pair-evidence'
import type { ComparableClaim, StanceScores } from '@/lib/core/vocabulary'

/** Scores of the four stances (they add up to 1) and the conflict that weighed most, null where there is none. */
export interface ScoredPair {
  readonly scores: StanceScores
  readonly conflict: Finding | null
}

/** Returns how far the evidence speaks for each stance. */
export function scoreStances(evidence: PairEvidence): ScoredPair {
  const conflict = findConflict(evidence)
  const contradicts = conflict ? (CONFLICT[conflict.kind] ?? 0) : 0
  const rest = 1 - contradicts
  const related = measureRelated(evidence)
  const scope = scopeShare(evidence)
  const scores = {
    agrees: rest * related * (1 - scope),
    contradicts,
    scope: rest * related * scope,
    unrelated: rest * (1 - related),
  }
  return { scores, conflict }
}

/** The most certain conflict that the two claims line up for; the first found where several weigh the same. */
function findConflict(evidence: PairEvidence): Finding | null {
  let best: Finding | null = null
  for (const finding of evidence.findings) {
    const weight = CONFLICT[finding.kind]
    if (weight === undefined || !linesUp(evidence, finding)) continue
    if (best === null || weight > (CONFLICT[best.kind] ?? 0)) best = finding
  }
  return best
}

/** How likely the two claims speak of the same thing, 0 to 1. */
function measureRelated({ overlap, findings, a, b }: PairEvidence): number {
  const strongest = (kind: Finding['kind']): number =>
    findings.reduce((most, finding) => (finding.kind === kind ? Math.max(most, finding.strength) : most), 0)
  const sum =
    RELATED.bias +
    RELATED.dice * overlap.dice +
    RELATED.containment * overlap.containment +
    RELATED.terms * Math.log1p(totalWeight(overlap.terms)) +
    RELATED.names * Math.log1p(totalWeight(overlap.names)) +
    RELATED.verbs * totalWeight(overlap.terms.filter((pair) => pair.a.pos === 'VERB' && pair.b.pos === 'VERB')) +
    RELATED.otherPolarity * Number(hasOtherPolarity(a.claim, b.claim)) +
    RELATED.passage * Math.min(strongest('same passage'), RELATED.passageMost) +
    RELATED.sameQuantity * strongest('same quantity') +
    RELATED.sameSubject * strongest('same subject') +
    RELATED.sameTime * strongest('same time') +
    RELATED.otherTime * strongest('other time') +
    RELATED.otherPlace * strongest('other place')
  return toShare(sum)
}

/** One side negates, denies or dismisses something, and the other nothing at all. */
function hasOtherPolarity(a: ComparableClaim, b: ComparableClaim): boolean {
  return isNegative(a) !== isNegative(b)
}

/** Negates, denies or dismisses something. */
export function isNegative({ facets, certainty }: ComparableClaim): boolean {
  return facets.negations.length > 0 || certainty === 'denied' || certainty === 'dismissed'
}

function totalWeight(entries: readonly { readonly weight: number }[]): number {
  return entries.reduce((total, entry) => total + entry.weight, 0)
}

function scopeShare({ findings }: PairEvidence): number {
  const has = (kind: Finding['kind']): boolean => findings.some((finding) => finding.kind === kind)
  if (has('same subject')) return SCOPE.sameSubject
  if (has('same passage')) return SCOPE.none
  if (has('other quantity') || has('later count') || has('unlike quantity')) return SCOPE.otherCount
  if (has('other time')) return SCOPE.otherTime
  return has('other place') ? SCOPE.otherPlace : SCOPE.none
}
