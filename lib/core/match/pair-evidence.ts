import { type ClaimProfile, profileClaim } from '@/lib/core/match/claim-profile'
import { compareCertainty } from '@/lib/core/match/compare-certainty'
import { compareNames } from '@/lib/core/match/compare-names'
import { compareOpposites } from '@/lib/core/match/compare-opposites'
import { comparePolarity } from '@/lib/core/match/compare-polarity'
import { compareQuantities } from '@/lib/core/match/compare-quantities'
import { compareTimes } from '@/lib/core/match/compare-times'
import { compareWords } from '@/lib/core/match/compare-words'
import type { Finding } from '@/lib/core/match/finding'
import { measureOverlap, type Overlap } from '@/lib/core/match/overlap'
import { findSharedPassage } from '@/lib/core/match/shared-passage'
import { type TermWeight, weighTerm } from '@/lib/core/match/term-weight'
import type { ComparableClaim } from '@/lib/core/vocabulary'

/** All that comparing two claims facet by facet shows, before anybody decides what it means. */
export interface PairEvidence {
  readonly overlap: Overlap
  readonly findings: readonly Finding[]
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
  const findings = [
    ...compareQuantities(a, b),
    ...compareNames(left, right, overlap),
    ...compareTimes(a, b),
    ...comparePolarity(left, right, overlap),
    ...compareCertainty(left, right, overlap),
    ...compareWords(left, right, overlap),
    ...compareOpposites(left, right),
    ...findSharedPassage(a, b),
  ]
  return { overlap, findings, a: left, b: right }
}
