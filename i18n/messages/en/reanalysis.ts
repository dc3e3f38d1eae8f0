const reanalysis = {
  // Title of the tab.
  tab: 'What changed when the engine looked again',
  title: 'Look again: what changed',
  about:
    'The engine finds the claims and links of all articles anew, after an update for instance. What people judged, tagged, noted, marked or put away stays.',
  // A button: has the engine look at the story anew.
  lookAgain: 'Look again',
  back: 'Back to the story',
  none: 'The engine has not looked at this story again yet',
  noneHint: 'When it has, everything it finds otherwise is listed here.',
  // <date></date>: when it finished, with the time; {by}: who asked; {from}, {to}: numbers of the engine before and now.
  when: '<date></date>, asked for by <bdi>{by}</bdi>; {engines, select, same {engine {to, number}} other {engine {from, number} before, engine {to, number} now}}.',
  otherTimes: 'Other times',
  // <link></link>: the time, which leads to that look.
  otherTime: '<link></link>, asked for by <bdi>{by}</bdi>',
  showAll: 'Show all {count, number}',
  stopped:
    'It stopped because of a fault of the program. What was found so far stands; “Look again” goes on from there.',
  finding: 'Finding claims and comparing them',
  findingAnew: 'Finding claims anew and comparing them',
  /** Labels before a stance in the list: what a person judged, what the engine found before and finds now. */
  judgedLabel: 'judged',
  beforeLabel: 'engine before',
  nowLabel: 'now',
  boundsBefore: 'before: “<bdi>{quote}</bdi>”',
  seePair: 'See the two in the story',
  articleGone: 'An article that is no longer in the story',
  /** Each kind of change that a newer engine brings: its heading and what it means for the reader. */
  kinds: {
    disagrees: {
      heading: 'Worth a look: the engine now says otherwise than was judged',
      note: 'What was judged stands. Look whether it still holds.',
    },
    'as-judged': { heading: 'The engine now says what was judged', note: 'Nothing to do.' },
    added: { heading: 'Links found anew', note: 'Suggestions that nobody has judged.' },
    changed: { heading: 'Links with another stance', note: 'Suggestions that nobody had judged.' },
    gone: { heading: 'Links no longer suggested', note: 'Nobody had judged them; they are not shown any more.' },
    found: { heading: 'Claims found anew', note: 'They are marked in their articles.' },
    kept: { heading: 'Claims no longer found, but kept', note: 'Somebody worked on them, so they stay as they are.' },
    lost: { heading: 'Claims no longer found', note: 'Nobody had worked on them; they are not marked any more.' },
    bounds: { heading: 'Claims found with other bounds', note: 'Nobody had set their bounds by hand.' },
  },
  noLink: 'no link',
  // "contradicts (number)": a stance and in what they contradict.
  stanceIn: '{stance} ({subtype})',
  was: 'was: {before}',
  change: 'before: {before} · now: {now}',
  judgedChange: 'judged: {decided} · engine before: {before} · now: {now}',
  /** "3 changes: 1 link, 2 claims". */
  sum: {
    none: 'Nothing changed',
    links: '{total, plural, one {# change} other {# changes}}: {links, plural, one {# link} other {# links}}',
    claims: '{total, plural, one {# change} other {# changes}}: {claims, plural, one {# claim} other {# claims}}',
    both: '{total, plural, one {# change} other {# changes}}: {links, plural, one {# link} other {# links}}, {claims, plural, one {# claim} other {# claims}}',
  },
} as const

export default reanalysis
