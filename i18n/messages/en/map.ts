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
  // Where an article would meet itself; claims: how many it makes.
  itself: '{claims, plural, one {# claim} other {# claims}}',
  nothing: 'nothing in common',
  sameOrigin: 'same origin',
  // Numbers of links between two articles, each beside its sign; <b></b> holds the number, <w></w> the word.
  counted: {
    contradicts: '{count, plural, one {<b>#</b> <w>contradicts</w>} other {<b>#</b> <w>contradict</w>}}',
    updated: '{count, plural, one {<b>#</b> <w>update</w>} other {<b>#</b> <w>updates</w>}}',
    agrees: '{count, plural, one {<b>#</b> <w>agrees</w>} other {<b>#</b> <w>agree</w>}}',
    scope: '{count, plural, one {<b>#</b> <w>differs in scope</w>} other {<b>#</b> <w>differ in scope</w>}}',
    unjudged: '{count, plural, one {<b>#</b> <w>not judged</w>} other {<b>#</b> <w>not judged</w>}}',
  },
  // What a screen reader says of a crossing; {counts} is a list of the numbers above.
  cell: '{a} and {b}: {counts}',
  cellSameOrigin: '{a} and {b}, same origin: {counts}',
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
    notJudged: 'not judged',
    judgedBy: 'judged by {by}',
    inColumns: 'Read them in the columns',
    wholeInColumns: 'Read the two side by side',
    showAll: 'Show all {count, number} pairs of claims',
    close: 'Close',
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
    bringIn: 'Bring articles in',
  },
} as const

export default map
