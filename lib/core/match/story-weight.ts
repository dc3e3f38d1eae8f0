import { profileClaim } from '@/lib/core/match/claim-profile'
import { type TermWeight, weighTerm } from '@/lib/core/match/term-weight'
import type { ComparableClaim } from '@/lib/core/vocabulary'

/** What a word in every claim of a story keeps of its weight: "Berg" says little in a story about Berg. */
const LEAST_SHARE = 0.45

/** Returns weights for one story: a word that many of its claims hold says less about which of them meet. */
export function weighStory(claims: readonly ComparableClaim[]): TermWeight {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const { names, terms } = profileClaim(claim)
    for (const key of new Set([...names.keys(), ...terms.keys()])) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.log(claims.length + 1)
  return (key) => {
    const rarity = most > 0 ? Math.log((claims.length + 1) / (counts.get(key) ?? 1)) / most : 1
    return weighTerm(key) * (LEAST_SHARE + (1 - LEAST_SHARE) * Math.min(1, rarity * 1.3))
  }
}
