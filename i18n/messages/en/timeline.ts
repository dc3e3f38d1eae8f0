const timeline = {
  pageTitle: 'Timeline: {story}',
  howToRead:
    'What each outlet told, in the order of publication. A later count is an update; two counts at one time are a contradiction until somebody judges them. Every mark leads to its claim in the columns.',
  narrowed: 'Only points that pass the filter are shown.',
  showAll: 'Show all points',
  // What a claim, or a count in it, is to the others on its point, besides the words of `stances`.
  marks: {
    first: 'told first',
    same: 'same count',
    open: 'not compared',
  },
  legend: 'What the marks mean',
  point: {
    heading: 'One point over time',
    choose: 'Point',
    show: 'Show',
    // An entry in the list of points; sign is ≠, → or ✓.
    option: '{sign} {words}',
    inColumns: 'Read it in the columns',
    statements: 'Who told it when',
    published: 'Published',
    outlet: 'Outlet',
    count: 'Count',
    words: 'In the article’s words',
    mark: 'Against the others',
  },
  counts: {
    heading: 'Counts over time',
    intro: 'What several articles count, each on one axis of time. Choose one to see it large, with every statement.',
    none: 'No number in this story is told by two articles of the same thing, so there is no count to draw.',
    same: 'Told by {articles, plural, one {# article} other {# articles}}: {value}.',
    range: 'Told by {articles, plural, one {# article} other {# articles}}: from {low} to {high}.',
    updates: '{count, plural, one {# update} other {# updates}}',
    conflicts: '{count, plural, one {# contradiction} other {# contradictions}}',
    // What a screen reader says of a dot in the chart.
    dot: '{value}, {outlets}, {when}: {mark}',
    // Under a dot that several outlets share.
    andMore: '{outlet} and {count, plural, one {# more} other {# more}}',
    showAll: 'Show all {count, number} counts',
    chosen: 'shown above',
    // Before links to further counts of the same claims.
    others: 'Also counted there:',
    noZero: 'The scale does not begin at 0.',
    update: 'update: a later count',
    steady: 'the same count again',
    conflict: 'contradiction',
  },
  // Counts that are no plain number; value is a number already written out.
  bounds: { atLeast: '≥ {value}', atMost: '≤ {value}', about: '~ {value}', range: '{low}–{high}' },
  axis: {
    noDate: 'no date',
    // A stretch of time that is left out of the axis; length is "6 years".
    break: '{length} left out',
    midday: 'Where only the day is known, the mark stands in the middle of it.',
    utc: 'Clocks are told in UTC.',
  },
  lanes: {
    heading: 'Who told what when',
    intro:
      'A lane for each outlet. Below each article stand its claims on the points that other articles speak of too, contradictions first.',
    undated: 'date not known to the day',
    // Claims of an article that no other article speaks of.
    alone:
      '{count, plural, =0 {nothing told by it alone} one {# claim told by it alone} other {# claims told by it alone}}',
    // What a screen reader says of a mark.
    mark: '{mark}: {words}',
    asTable: 'Show as a table',
    caption: 'Claims in the order of publication',
    claim: 'Claim',
    point: 'Point',
    showPoint: 'Show this point',
    more: '{count, plural, one {# more} other {# more}}',
  },
  empty: {
    noArticles: 'Nothing to draw yet',
    noArticlesHint: 'The timeline needs at least two articles on the same events.',
    oneArticle: 'One article has no other to be set against: bring in what others wrote of the same events.',
    noPoints: 'No two articles were found to speak of the same thing. Link claims by hand in the columns.',
    filtered: 'No point passes the filter.',
  },
} as const

export default timeline
