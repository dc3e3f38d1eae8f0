import type { Span } from '@/lib/core/vocabulary'

/** Characters of context before and after a quote. */
const REACH = 90

/** What stands before and after a quote in its paragraph, whole words, with an ellipsis where more was left out. */
export function findContext(text: string, blocks: readonly Span[], quote: Span): { before: string; after: string } {
  const first = blocks.find((block) => quote.start >= block.start && quote.start < block.end)
  const last = blocks.find((block) => quote.end > block.start && quote.end <= block.end)
  return {
    before: cutBefore(text.slice(first?.start ?? quote.start, quote.start)),
    after: cutAfter(text.slice(quote.end, last?.end ?? quote.end)),
  }
}

function cutBefore(text: string): string {
  if (text.length <= REACH) return text
  const cut = text.slice(-REACH)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

function cutAfter(text: string): string {
  if (text.length <= REACH) return text
  const cut = text.slice(0, REACH)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || cut.length)}…`
}
