/** The evidence on a claim: what every other article says on it, and what a person makes of that. */
const evidence = {
  close: 'Close the evidence',
  // The selected claim, in quotation marks.
  quoted: '“<words></words>”',
  // Who published what is quoted, and when: "published 7 Apr 2017".
  published: 'published <time></time>',
  // What articles make of the selected claim, after "4 outlets, 2 origins:".
  sum: '{articles}, {origins}: {stances}',
  alone: 'No other article in this story yet',
  outlets: '{count, plural, one {# outlet} other {# outlets}}',
  articles: '{count, plural, one {# article} other {# articles}}',
  // Independent places that reports come from: an agency, a witness.
  origins: '{count, plural, one {# origin} other {# origins}}',
  counted: {
    agrees: '{count, plural, one {# agrees} other {# agree}}',
    // Nobody else agrees: the claim's own article alone.
    own: '1 says so',
    contradicts: '{count, plural, one {# contradicts} other {# contradict}}',
    updated: '{count, plural, one {# update} other {# updates}}',
    scope: '{count, plural, one {# differs in scope} other {# differ in scope}}',
    silent: '{count, plural, one {# silent} other {# silent}}',
  },
  silent: 'silent',
  matches: {
    heading: 'Matches of this claim',
    // One match in the list: "Express: Zello ≠ WhatsApp".
    match: '<name></name>: <detail></detail>',
    // For a screen reader, before the match: "contradicts, not judged."
    stance: '{stance}.',
    open: '{stance}, not judged.',
    more: '{count, plural, one {# more} other {# more}}',
  },
  group: '{name}: {stance}',
  hidden: 'Not among the columns now.',
  show: 'Show it',
  // Who says a claim, and how sure the article is of it.
  said: 'said by “{speaker}”',
  certainties: {
    stated: 'stated',
    alleged: 'alleged',
    confirmed: 'confirmed',
    denied: 'denied',
    dismissed: 'dismissed',
  },
  // "alleged (“is said to”)": with the words of the article that tell so.
  cue: '{certainty} (“{words}”)',
  words: {
    list: 'Differing words',
    same: 'Word for word the same.',
    // "Here" is the selected claim, at the top of the panel.
    replaced: 'Here “<here></here>”, in <name></name> “<there></there>”',
    onlyHere: 'Only here: “<here></here>”',
    onlyThere: 'Only in <name></name>: “<there></there>”',
    more: '{count, plural, one {and # more difference} other {and # more differences}}',
    compared: 'Compared word by word',
    comparison:
      'A comparison, no quote: <del>struck through</del> stands only here, <ins>underlined</ins> only in <name></name>.',
    // For a screen reader, before words of one side in the comparison.
    here: 'only here:',
    there: 'only there:',
    both: 'in both:',
  },
  judgement: {
    suggested: 'suggested',
    suggestedAt: 'suggested, {confidence}',
    because: 'suggested, {confidence}, because',
    // After a person has judged: what the program had suggested.
    was: 'the engine suggested: {stance}, {confidence}',
    wasBecause: 'the engine suggested: {stance}, {confidence}, because',
    confirmed: 'confirmed <time></time> by <name></name>',
    rejected: 'rejected <time></time> by <name></name>',
    manual: 'linked by hand <time></time> by <name></name>',
    confirmedBare: 'confirmed',
    rejectedBare: 'rejected',
    manualBare: 'linked by hand',
    reason: '“{reason}”',
    reasons: 'Reasons',
    means: 'What this means',
  },
  judge: {
    label: 'Your judgement',
    hint: 'Arrow keys move between the stances, Enter or Space chooses one.',
    // A stance that the program suggests and nobody has judged.
    suggested: '{stance}, suggested',
    agrees: 'Agrees',
    contradicts: 'Contradicts',
    // Short for "differs in scope".
    scope: 'Scope',
    unrelated: 'Unrelated',
    in: 'Contradicts in',
    inUnsaid: 'in what: not said',
    inSubtype: 'in {subtype}',
    why: 'Why',
    whyAsked: 'Why?',
    keep: 'Keep',
  },
  goTo: 'Go to passage',
  open: {
    source: 'Open at source',
    // Where it was published is not known: the article as it is kept here.
    stored: 'Stored copy (no address known)',
    newTab: '(opens in a new tab)',
  },
  removeLink: 'Remove link',
  unrelated: '{count, plural, one {# passage judged unrelated} other {# passages judged unrelated}}',
  history: {
    heading: 'History',
    reading: 'Reading the history …',
    failed: 'The history could not be read.',
    empty: 'Nothing has been done here yet.',
    undone: 'undone',
    story: 'History of the story',
  },
  notes: {
    heading: 'Tags and note',
    tags: 'Tags',
    tagsField: 'Tags, with commas between',
    note: 'Note',
    save: 'Save',
  },
  /** Independent places that the reports on the claim come from, and what a person decides on them. */
  originCard: {
    heading: 'Origins',
    // {count}: "3 outlets, 2 origins".
    speak: '{count} speak of this',
    sides:
      '{count} speak of this: {behind, plural, one {# origin} other {# origins}} for it, {against, number} against it',
    more: '{count, plural, one {# more pair} other {# more pairs}}',
    together: '<b>One origin:</b> <one></one> and <other></other>',
    apart: '<b>Two origins:</b> <one></one> and <other></other>',
    join: 'Join',
    joinThese: 'Join the origins of {one} and {other}',
    separate: 'Separate',
    separateThese: 'Separate the origins of {one} and {other}',
    // What both articles say, word for word.
    words: 'Words',
    quote: '<name></name>: <words>“{exact}”</words>',
  },
  claim: {
    heading: 'This claim',
    link: 'Link to…',
    bounds: 'Change bounds',
    delete: 'Delete claim',
    byHand: 'marked by hand',
    edited: 'found by the engine, bounds changed by hand',
    found: 'found by the engine',
  },
  start: {
    heading: 'Select a claim',
    hint: 'Underlined words are claims. Select one to see what every other article says on it.',
    first: 'To judge first',
    legend: 'What the marks mean',
    // Stands for marked words of an article.
    sample: 'words',
    corroborated: 'corroborated by two others',
    contradicted: 'contradicted by one',
    updated: 'a later or earlier count in one',
    scope: 'differs in scope',
    suggested: 'suggested, nobody has judged',
  },
  // The evidence at the foot of a narrow screen can be made lower and higher.
  sheet: {
    smaller: 'Make the evidence smaller',
    larger: 'Make the evidence larger',
    peek: 'Evidence: one line',
    half: 'Evidence: half of the screen',
    full: 'Evidence: most of the screen',
  },
} as const

export default evidence
