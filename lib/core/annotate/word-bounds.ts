import { openSegmenter } from '@/lib/core/text/segmenter'
import type { Span } from '@/lib/core/vocabulary'

/** Characters looked at per word moved: far more than any word has; keeps a key press fast in a long text. */
const REACH_PER_WORD = 400

/**
 * The span with one end moved by `words` words (negative: towards the start of the text). Stops at the ends of the text
 * and where another step would leave the span empty.
 */
export function moveBound(text: string, span: Span, side: 'start' | 'end', words: number): Span {
  const from = span[side]
  const reach = (Math.abs(words) + 1) * REACH_PER_WORD
  const bounds = listBounds(text, Math.max(0, from - reach), Math.min(text.length, from + reach), side)
  const allowed = bounds.filter((at) => (side === 'start' ? at < span.end : at > span.start))
  const path = words < 0 ? allowed.filter((at) => at < from).reverse() : allowed.filter((at) => at > from)
  const target = words === 0 ? from : (path[Math.min(Math.abs(words), path.length) - 1] ?? from)
  return { ...span, [side]: target }
}

// The places where words begin (for a start) or end (for an end).
function listBounds(text: string, from: number, to: number, side: 'start' | 'end'): number[] {
  const bounds: number[] = []
  for (const { segment, index, isWordLike } of openSegmenter('word', 'en').segment(text.slice(from, to))) {
    if (isWordLike) bounds.push(from + index + (side === 'start' ? 0 : segment.length))
  }
  return bounds
}
