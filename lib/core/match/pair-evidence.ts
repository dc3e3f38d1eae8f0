import { type ClaimProfile, profileClaim } from '@/lib/core/match/claim-profile'
import { compareDifference } from '@/lib/core/match/compare-difference'
import { compareCertainty } from '@/lib/core/match/compare-certainty'
import { compareNames } from '@/lib/core/match/compare-names'
import { compareOpposites } from '@/lib/core/match/compare-opposites'
import { comparePlans } from '@/lib/core/match/compare-plans'
import { comparePolarity } from '@/lib/core/match/compare-polarity'
import { compareQuantities } from '@/lib/core/match/compare-quantities'
import { compareTimes } from '@/lib/core/match/compare-times'
import { compareWords } from '@/lib/core/match/compare-words'
import type { Finding } from '@/lib/core/match/finding'
import { measureOverlap, type Overlap } from '@/lib/core/match/overlap'
import { findSharedPassage } from '@/lib/core/match/shared-passage'
import { findSingleDifference, haveSameWords, type SingleDifference } from '@/lib/core/match/single-difference'
import { type TermWeight, weighTerm } from '@/lib/core/match/term-weight'
import type { ComparableClaim } from '@/lib/core/vocabulary'

/** All that comparing two claims facet by facet shows, before anybody decides what it means. */
export interface PairEvidence {
  readonly overlap: Overlap
  readonly findings: readonly Finding[]
  /** Where the two differ, if they are the same words otherwise. */
  readonly difference: SingleDifference | null
  readonly a: ClaimProfile
  readonly b: ClaimProfile
}

/** Compares two claims facet by facet; `weigh` says how telling a shared word is (news at large, if not given). */
export function comparePair(
  claimA: ComparableClaim,
  claimB: ComparableClaim,
  weigh: TermWeight = weighTerm,
): PairEvidence {
  const left = profileClaim(claimA)
  const right = profileClaim(claimB)
  const { claim: a } = left
  const { claim: b } = right
  const overlap = measureOverlap(left, right, weigh)
  const difference = findSingleDifference(a, b)
  const seen = [
    ...compareQuantities(a, b),
    ...compareNames(left, right, overlap),
    ...compareTimes(a, b),
    ...comparePolarity(left, right, overlap),
    ...comparePlans(left, right, overlap),
    ...compareCertainty(left, right, overlap),
    ...compareWords(left, right, overlap),
    ...compareOpposites(left, right),
    ...findSharedPassage(a, b),
  ]
  const added = compareDifference(left, right, difference)
  const findings = [...seen, ...added.filter(({ kind }) => !seen.some((finding) => finding.kind === kind))]
  // The same words cannot contradict one another, whatever was read into their marks.
  const kept = haveSameWords(a, b) ? findings.filter((finding) => finding.for !== 'contradicts') : findings
  return { overlap, findings: kept, difference, a: left, b: right }
}
