import type { Span } from '@/lib/core/vocabulary'

/**
 * Cuts a text at every end of a mark, so that marks which overlap or nest can be drawn without overlapping elements:
 *
 *   marks   [a a a a]            segments  |a a|a b|b|
 *               [b b b]
 */

/** A span of the text to be marked, with the identity it is drawn under. */
export interface Mark extends Span {
  readonly id: string
}

/** A piece of a block, with the ids of all marks that cover it, in the order in which the marks begin. */
export interface Segment extends Span {
  readonly text: string
  readonly ids: readonly string[]
}

/** The segments of each block; joined, the texts of a block's segments are the block. Empty marks are left out. */
export function toSegments(text: string, blocks: readonly Span[], marks: readonly Mark[]): Segment[][] {
  const sorted = marks.filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end)
  return blocks.map((block) =>
    cutBlock(
      text,
      block,
      sorted.filter((mark) => mark.start < block.end && mark.end > block.start),
    ),
  )
}

function cutBlock(text: string, block: Span, marks: readonly Mark[]): Segment[] {
  const cuts = new Set<number>([block.start, block.end])
  for (const mark of marks) {
    cuts.add(Math.max(mark.start, block.start))
    cuts.add(Math.min(mark.end, block.end))
  }
  const offsets = [...cuts].sort((a, b) => a - b)
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1] ?? block.end
    const ids = marks.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.id)
    return { start, end, text: text.slice(start, end), ids }
  })
}
