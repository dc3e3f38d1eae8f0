const columns = {
  // What a screen reader says after a claim: "claim, contradicted by 1 of 4 sources, not judged".
  spoken: {
    single: 'claim, single source',
    contradicts:
      'claim, contradicted by {count, number} of {of, plural, one {# source} other {# sources}}{judged, select, no {, not judged} other {}}',
    updated:
      'claim, counted at another time by {count, number} of {of, plural, one {# source} other {# sources}}{judged, select, no {, not judged} other {}}',
    agrees:
      'claim, corroborated by {count, number} of {of, plural, one {# source} other {# sources}}{judged, select, no {, not judged} other {}}',
    scope:
      'claim, differs in scope from {count, number} of {of, plural, one {# source} other {# sources}}{judged, select, no {, not judged} other {}}',
  },
  silent: 'Not mentioned here',
  above: '{count, plural, one {# marked claim above} other {# marked claims above}}',
  below: '{count, plural, one {# marked claim below} other {# marked claims below}}',
  // The list of columns. {name}: an outlet.
  columns: 'Columns',
  choose: 'Choose columns',
  howMany: '{least, number} to {most, number} articles side by side, in this order',
  showThese: 'Show these',
  atLeastTwo: 'At least two articles stand side by side',
  moveBack: 'Move {name} one place back',
  moveOn: 'Move {name} one place on',
  drag: 'Pull {name} to another place',
  moved: '{name} is now column {place, number} of {of, number}',
  cannotMove: '{name} cannot move further',
  pin: 'Pin {name}: it stays at the edge',
  unpin: 'Unpin {name}',
  pinned: '{name} is pinned',
  unpinned: '{name} is no longer pinned',
  hide: 'Hide {name}',
  hidden: '{name} is hidden; the list of columns brings it back',
  shown: '{name} is shown',
  wider: 'Make {name} wider',
  narrower: 'Make {name} narrower',
  edge: 'Width of {before} beside {after}',
  edgeHint: 'Pull to change the widths, double-click to make all equal',
  // What the other columns do while one is scrolled.
  sync: 'Scroll together',
  syncs: {
    off: 'Off: each column by itself',
    proportional: 'To the same share of each text',
    follow: 'Follow the claim: matches stay level',
  },
  // The bar and the chips above the columns.
  showOnly: 'Show only',
  searchLabel: 'Search the claims and notes of this story',
  searchHint: 'Search claims',
  // <b></b> holds the number of claims that no other article speaks of.
  single: '{count, plural, one {<b>#</b> single} other {<b>#</b> single}}',
  // On a phone, before the names of the outlets with the sign of their stance.
  thisClaimIn: 'This claim in',
  thisClaimInColon: 'This claim in:',
  articles: 'Articles',
  articlesColon: 'Articles:',
  silentWord: 'silent',
  // Announced as keys are pressed.
  judged: 'Judged: {stance}',
  // {then}: one of the two messages below.
  judgedThen: 'Judged: {stance}. {then}',
  // {claim}: words of an article; {pair}: "contradicts Evening Mail: twelve were hurt".
  nextPair: 'Next: {claim}, {pair}',
  noPairLeft: 'No pair is left to judge.',
  // {stance} of {name}, an outlet, on the claim: {quote}.
  pair: '{stance} {name}: {quote}',
  firstClaim: 'First claim of this article',
  lastClaim: 'Last claim of this article',
  noColumn: 'No column further that way',
  noMatch: 'No matching claim in {name}',
  noContradictions: 'No contradictions in these columns',
  noAnswer: 'This could not be saved: Crossread did not answer. Is it still running?',
  /** The menu of what is not in the bar. */
  more: {
    title: 'More',
    articles: 'Articles of this story',
    import: 'Bring articles in',
    history: 'History',
    lookAgain: 'Look again, what changed',
    search: 'Search all stories',
    how: 'How Crossread decides',
    settings: 'Settings',
    stories: 'All stories',
    keys: 'Keys',
    tour: 'Short tour',
  },
  /** Above the columns, while there is work or nothing to compare. */
  notice: {
    work: 'Finding claims and comparing them',
    failed:
      'The comparison stopped because of a fault of the program. What was found so far stands; looking again goes on from there.',
    older: 'Found by an older engine. What you judged stays when it looks again.',
    again:
      '{count, plural, one {The engine has looked at this story again: # change.} other {The engine has looked at this story again: # changes.}}',
    see: 'See what changed',
    lookAgain: 'Look again',
    choose: 'Choose articles',
    noArticles: 'This story has no articles yet. Bring in at least two on the same events to compare them.',
    oneArticle: 'One article so far. Bring in another one on the same events, and their claims are compared.',
    noClaims: 'No claims were found in these articles. Select words in the text to mark one by hand.',
    noLinks: 'No two of these articles were found to speak of the same thing. Select words to link them by hand.',
  },
  /** What is made by hand: claims, their bounds, links. */
  hand: {
    bounds: 'Bounds of the claim',
    mark: 'Mark as claim',
    save: 'Save bounds',
    leave: 'Leave',
    start: 'Start',
    end: 'End',
    startBack: 'Move the start back by a word',
    startOn: 'Move the start on by a word',
    endBack: 'Move the end back by a word',
    endOn: 'Move the end on by a word',
    selected: 'Selected words',
    // Opens the search for the second passage of a link.
    link: 'Link…',
    linkTo: 'Link to these words',
    // <q></q> holds words of an article, <n></n> its outlet.
    linking: 'Linking <q>“{quote}”</q> of <n>{name}</n>: choose a claim of another article, or select words there.',
    linkTitle: 'Link these two passages',
    stance: 'Stance',
    subtype: 'Where they contradict: in what',
    notSaid: 'not said',
    note: 'Note',
    make: 'Link',
  },
} as const

export default columns
