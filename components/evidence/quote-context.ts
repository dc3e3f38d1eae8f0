import type { Span } from '@/lib/core/vocabulary'

/** Characters of context before and after a quote. */
const REACH = 90

/** What stands before and after a quote in its paragraph, whole words, with an ellipsis where more than `reach` was left out. */
export function findContext(
  text: string,
  blocks: readonly Span[],
  quote: Span,
  reach = REACH,
): { before: string; after: string } {
  const first = blocks.find((block) => quote.start >= block.start && quote.start < block.end)
  const last = blocks.find((block) => quote.end > block.start && quote.end <= block.end)
  return {
    before: cutBefore(text.slice(first?.start ?? quote.start, quote.start), reach),
    after: cutAfter(text.slice(quote.end, last?.end ?? quote.end), reach),
  }
}

function cutBefore(text: string, reach: number): string {
  if (text.length <= reach) return text
  const cut = text.slice(-reach)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

function cutAfter(text: string, reach: number): string {
  if (text.length <= reach) return text
  const cut = text.slice(0, reach)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || cut.length)}…`
}
