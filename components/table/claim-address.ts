import type { TableRow } from '@/lib/core/compare/claim-table'
import { formatAddress } from '@/lib/core/compare/reading-address'
import type { ReadClaim } from '@/lib/core/reading'

/** Where a claim of a row is seen in the columns, beside those that speak of the same. */
export function toClaimAddress(storyId: number, claim: ReadClaim, row: TableRow): string {
  return `/stories/${storyId}${formatAddress({ claim: claim.id, columns: chooseColumns(claim.articleId, row) })}`
}

function chooseColumns(own: number, { cells }: TableRow): number[] | null {
  const all = cells.map(({ article }) => article.id)
  if (all.length <= 3) return null
  const speaking = cells.filter(({ entries }) => entries.length > 0).map(({ article }) => article.id)
  const others = speaking.filter((id) => id !== own).slice(0, 2)
  return others.length > 0 ? all.filter((id) => id === own || others.includes(id)) : null
}
