const map = {
  pageTitle: 'Map: {story}',
  howToRead:
    'Where a row and a column cross stands what the two articles have in common: how many of their claims contradict each other and agree. Choose a crossing to read them. These are counts: they say nothing of who is right.',
  narrowed: 'Only links of claims that pass the filter are counted.',
  showAll: 'Count all links',
  legend: 'What the signs mean',
  table: 'Who agrees with whom, and who contradicts whom',
  article: 'Article',
  all: 'All others together',
  nothing: 'nothing in common',
  sameOrigin: 'same origin',
  // For a screen reader, before what a crossing counts: "2 contradict 5 agree".
  cell: '{a} and {b}:',
  meanings: {
    contradicts: 'contradict each other',
    updated: 'a later count: an update, no conflict',
    agrees: 'agree',
    scope: 'differ in scope: no conflict',
    unjudged: 'of these, not judged by anybody',
  },
  originHint: 'Same origin: the two rest on one source, so that what they agree on is told once, not twice.',
  pair: {
    heading: '<x>{a}</x> and <y>{b}</y>',
    none: 'No claim of one is linked to a claim of the other.',
    // {reasons}: what the program saw, in English.
    tied: 'Same origin: {reasons}.',
    hint: 'Not the same origin, but: {reasons}.',
    sharedAgreements:
      '{all, plural, one {Their one agreement rests on one origin: told once, not twice.} other {{shared, number} of # agreements rest on one origin: told once, not twice.}}',
    judgedBy: 'judged by {by}',
    inColumns: 'Read them in the columns',
    wholeInColumns: 'Read the two side by side',
    showAll: 'Show all {count, number} pairs of claims',
  },
  contested: {
    heading: 'On what they contradict each other',
    intro: 'The points that set most articles apart come first.',
    none: 'On nothing: no two claims of this story contradict each other.',
    // How many pairs of articles contradict each other on a point.
    pairs: '{count, plural, one {# pair of articles} other {# pairs of articles}} apart',
    says: '{count, plural, one {<names></names> says} other {<names></names> say}} <q>{words}</q>',
    onTimeline: 'Over time',
    showAll: 'Show all {count, number} points',
  },
  empty: {
    title: 'Nothing to map yet',
    hint: 'The map needs at least two articles on the same events.',
  },
} as const

export default map
