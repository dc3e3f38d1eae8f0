const reanalysis = {
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
