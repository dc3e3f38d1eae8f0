const keys = {
  title: 'Keys',
  letters: 'Single-letter keys (they act only in a story)',
  change: 'Choose other letters',
  /** What each single letter does. */
  deeds: {
    next: 'next claim in the column, next pair of the review',
    previous: 'previous claim in the column, previous pair of the review',
    agrees: 'agrees',
    contradicts: 'contradicts',
    scope: 'differs in scope',
    unrelated: 'unrelated',
    accept: 'in the review: accept the suggestion',
    skip: 'in the review: skip to the next pair that waits',
    takeBack: 'in the review: undo the last judgement',
    tag: 'tag',
    bounds: 'bounds of the claim',
    mark: 'mark the selected words as a claim, or the words after the claim',
    pin: 'pin the column, or unpin it',
    hide: 'hide the column',
    narrower: 'make the column narrower',
    wider: 'make the column wider',
    search: 'search',
    list: 'this list',
  },
  /** What other keys do; the names of keys stand beside. */
  others: {
    claims: 'previous, next claim in the column',
    matches: 'the matching claim in the next column that way',
    enter: 'into the evidence',
    escape: 'back to the passage',
    contradictions: 'next, previous contradiction',
    move: 'move the column',
    boundsEnd: 'with the bounds open: move the end by a word',
    boundsStart: 'with the bounds open: move the start by a word',
    undo: 'undo, redo',
  },
  /** Headings. */
  judging: 'Judging',
  moving: 'Moving',
  making: 'Marking and tagging',
  arranging: 'Columns',
  /** The form of the settings. */
  hint: 'In a story these act at a single press. Switch them off if you use speech input or press keys by chance; arrows, Enter, Escape and F7 stay.',
  on: 'On',
  off: 'Off',
  save: 'Save',
  reset: 'Back to the first letters',
  saved: 'Saved.',
  // {letter}: what was typed; {deed}, {other}: of `deeds`.
  double: 'Two things cannot have the same letter: “{letter}” is both “{deed}” and “{other}”.',
  invalid: 'Each needs one letter, digit or sign: “{deed}” has none.',
} as const

export default keys
