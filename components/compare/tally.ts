import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { ReadClaim } from '@/lib/core/reading'

/** How many claims of an article carry each mark. */
export function tallyArticle(claims: readonly ReadClaim[], marks: ReadonlyMap<number, ClaimMark>) {
  const kinds = claims.map((claim) => marks.get(claim.id)?.kind ?? 'single')
  const count = (kind: ClaimMark['kind']) => kinds.filter((one) => one === kind).length
  return {
    contradicts: count('contradicted'),
    updated: count('updated'),
    unjudged: count('suggested'),
    agrees: count('corroborated'),
    single: count('single'),
  }
}
