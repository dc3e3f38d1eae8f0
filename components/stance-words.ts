import type { ShownStance } from '@/lib/core/compare/shown-stance'

/** A stance as it is shown, or a suggestion that nobody has judged. */
export type Mark = ShownStance | 'unjudged'

export interface MarkWords {
  /** "2 agree", "agrees": for many and for one. */
  readonly word: string
  readonly plural: string
  /** For titles, plain text and print. */
  readonly sign: string
}

/** What each stance is called, on the pages and on the command line. */
export const MARK_WORDS: Readonly<Record<Mark, MarkWords>> = {
  agrees: { word: 'agrees', plural: 'agree', sign: '✓' },
  contradicts: { word: 'contradicts', plural: 'contradict', sign: '≠' },
  updated: { word: 'update', plural: 'updates', sign: '→' },
  scope: { word: 'differs in scope', plural: 'differ in scope', sign: '◇' },
  unrelated: { word: 'unrelated', plural: 'unrelated', sign: '✕' },
  unjudged: { word: 'not judged', plural: 'to judge', sign: '?' },
}
