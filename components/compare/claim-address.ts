import { formatAddress } from '@/lib/core/compare/reading-address'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { ReadClaim } from '@/lib/core/reading'

/** Columns that a page shows without being asked for any. */
const SHOWN = 3

/** Where a claim is seen in the columns, beside those of the articles in `speaking` that have room there. */
export function toClaimAddress(
  storyId: number,
  index: ReadingIndex,
  claim: ReadClaim,
  speaking: readonly number[],
): string {
  return `/stories/${storyId}${formatAddress({ claim: claim.id, columns: chooseColumns(index, claim, speaking) })}`
}

function chooseColumns(index: ReadingIndex, { articleId }: ReadClaim, speaking: readonly number[]): number[] | null {
  const all = [...index.articles.keys()]
  const others = speaking.filter((id) => id !== articleId).slice(0, SHOWN - 1)
  if (all.length <= SHOWN || others.length === 0) return null
  return all.filter((id) => id === articleId || others.includes(id))
}
