/** Where a report comes from. {agency}: "AP"; {name}: an outlet. Four outlets that carry one agency text are one origin. */
const origins = {
  credits: {
    // The whole text is the agency's.
    text: '{agency} text',
    // The text names the agency as its source.
    source: 'from {agency}',
    // The agency helped with it.
    contributed: 'with {agency}',
    // The text says in passing that the agency reported something.
    reported: 'credits {agency}',
  },
  // How much of the wording another article has too.
  shared: '{share, number, percent} shared with {name}',
  creditAndShared: '{credit}, {share, number, percent} shared with {name}',
  anotherArticle: 'another article',
  /** "3 outlets, 2 origins". */
  count: '{outlets, plural, one {# outlet} other {# outlets}}, {origins, plural, one {# origin} other {# origins}}',
  /** Why two articles are one origin on a point, or two. {found}: what the program saw, in English. */
  pair: {
    separated: 'separated by {by}',
    separatedAlthough: 'separated by {by} (found: {found})',
    joined: 'joined by {by}',
    joinedBecause: 'joined by {by} (found: {found})',
    byWay: 'joined by way of another article',
    apart: '{found}; apart because others here were separated',
    notJoined: 'not joined, but {found}',
    nothing: 'nothing in common found',
  },
} as const

export default origins
