const columns = {
  // What a screen reader says after a claim: "claim, contradicted by 1 of 4 sources, not judged".
  claim: 'claim',
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
} as const

export default columns
