const groups = {
  merge: 'Merge',
  split: 'Split',
  mergeWith: 'Merge with…',
  splitOff: 'Split…',
  mergeTitle: 'Merge with another point',
  splitTitle: 'Split this point',
  andMore: 'and {count, number} more',

  find: 'Find a point by the words of its claims',
  point: 'Point',
  noneFound: 'No other point has these words.',
  found: '{count, plural, one {# point} other {# points}}, the most alike first',
  foundMany:
    '{count, plural, one {# point} other {# points}}, the most alike first; the first {shown, number} are shown',

  leaving: 'Which claims speak of something else?',
  /** Heading of the two ways below: where the claims go that leave a point. */
  go: 'They go',
  own: 'to a point of their own',
  other: 'to another point',
  tick: 'Tick the claims that leave.',
  stay: 'One claim at least stays.',
  leave: '{count, number} of {all, number} leave',

  /** One side of a conflict: how many articles, and their words. */
  says: '{count, plural, one {# says “<b>{words}</b>”} other {# say “<b>{words}</b>”}}',
  elsewhere: '{count, number} on no side',
  update: '(an update, no conflict)',
} as const

export default groups
