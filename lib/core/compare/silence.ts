import type { Span } from '@/lib/core/vocabulary'

/**
 * The block of a silent article after which "Not mentioned here" stands: as far down as the claim is in its own article.
 * `share` is 0 to 1; -1 where the article has no block.
 */
export function findSilentBlock(blocks: readonly Span[], textLength: number, share: number): number {
  const at = share * textLength
  const index = blocks.findIndex((block) => block.end >= at)
  return index === -1 ? blocks.length - 1 : index
}
