const history = {
  title: 'History',
  about: 'Everything that was done, newest first. Each change can be taken back by itself.',
  story: {
    // Title of the tab.
    tab: 'History of a story',
    title: 'History of this story',
    about: 'What was judged, linked, tagged and arranged in it, newest first.',
  },
  none: 'Nothing has been changed yet',
  noneHint: 'What you judge, link, tag, rename or delete is listed here, and can be taken back.',
  undone: 'Taken back.',
  redone: 'Done again.',
  showEarlier: 'Show earlier ones',
  // On a change that has been taken back.
  isUndone: 'undone',
  undo: 'Undo',
  redo: 'Redo',
  undoNamed: 'Undo: {change}',
  redoNamed: 'Redo: {change}',
  /** What is announced after a deed in a story. */
  said: {
    undone: 'Undone: {change}',
    redone: 'Done again: {change}',
    annotated: 'Tags and note saved',
    linked: 'Linked',
    linkRemoved: 'Link removed',
    marked: 'Marked as a claim',
    bounds: 'Bounds saved',
    claimRemoved: 'Claim deleted',
    oneOrigin: 'Counted as one origin',
    twoOrigins: 'Counted as two origins',
    merged: 'Merged: one point now',
    split: 'Split: two points now',
  },
  /**
   * A line of the history: who, then a phrase of `deeds`. Where the verb changes with the doer, use a colon and verbal nouns:
   * "{name}: creation of the story “{title}”".
   */
  line: {
    you: 'You {deed}',
    other: '{name} {deed}',
    // Undo and redo, told with the phrase of what was taken back or done again.
    youTookBack: 'You took back: {deed}',
    tookBack: '{name} took back: {deed}',
    youDidAgain: 'You did again: {deed}',
    didAgain: '{name} did again: {deed}',
  },
  /** What stands for words that were not kept. */
  noWords: '…',
  /** Phrases for the lines above. {title}, {quote}, {other}, {from}, {to}: words of a text, in its own language. */
  deeds: {
    'create-story': 'created the story “{title}”',
    'rename-story': 'renamed the story “{from}” to “{to}”',
    'delete-story': 'deleted the story “{title}”',
    'add-article': 'added the article “{title}”',
    'remove-article': 'removed the article “{title}”',
    'order-articles': 'changed the order of the articles',
    // {stance}: a word of the area `stances`; `was`: yes where somebody had judged it before, as {before}; `because`: yes
    // where a reason was given.
    'judge-link':
      'judged “{quote}” and “{other}”: {stance} ({was, select, yes {was: {before}} other {was only suggested}}){because, select, yes {, because “{reason}”} other {}}',
    // Several suggestions at once: the first pair is quoted; `verdict`: accept or reject.
    'judge-links':
      '{verdict, select, reject {rejected what was suggested} other {accepted what was suggested}}: “{quote}” and “{other}”{more, plural, =0 {} one {, and # more pair} other {, and # more pairs}}',
    'create-link': 'linked “{quote}” and “{other}”: {stance}',
    'remove-link': 'removed the link between “{quote}” and “{other}”',
    tagLink: 'tagged the link between “{quote}” and “{other}”: {tags}',
    untagLink: 'took the tags off the link between “{quote}” and “{other}”',
    noteLink: 'noted on the link between “{quote}” and “{other}”: “{note}”',
    unnoteLink: 'removed the note on the link between “{quote}” and “{other}”',
    tagClaim: 'tagged the claim “{quote}”: {tags}',
    untagClaim: 'took the tags off the claim “{quote}”',
    noteClaim: 'noted on the claim “{quote}”: “{note}”',
    unnoteClaim: 'removed the note on the claim “{quote}”',
    // Tags and note changed at once: two of the phrases above.
    both: '{first}; {second}',
    'mark-claim': 'marked the claim “{quote}”',
    // Where the claim begins and ends in its text.
    'move-claim': 'changed the bounds of the claim “{from}” to “{to}”',
    'remove-claim': 'removed the claim “{quote}”',
    // A point: claims of several articles on the same thing.
    'merge-groups': 'put “{quote}” and “{other}” on one point',
    'split-group':
      'took “{quote}”{more, plural, =0 {} one { and # more} other { and # more}} off the point of “{other}”',
    'regroup-claims':
      'moved “{quote}”{more, plural, =0 {} one { and # more} other { and # more}} from the point of “{other}” to that of “{to}”',
    'join-origins': 'counted “{quote}” and “{other}” as one origin',
    'separate-origins': 'counted “{quote}” and “{other}” as two origins',
    unknown: 'changed something',
  },
} as const

export default history
