import type { ShownStance } from '@/lib/core/compare/shown-stance'

/** A stance as it is shown, or a suggestion that nobody has judged. Its words are the area `stances`. */
export type Mark = ShownStance | 'unjudged'

/** The sign of each stance, for titles, plain text and print. None points to a side, for text runs to the left or to the right. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  agrees: '✓',
  contradicts: '≠',
  updated: '↻',
  scope: '◇',
  unrelated: '✕',
  unjudged: '?',
}
