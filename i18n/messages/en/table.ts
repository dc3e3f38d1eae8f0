const table = {
  /** The title of the browser window. */
  title: 'Table: {story}',
  /** The name of the whole table, for a screen reader. */
  name: 'Claims by article',
  point: 'Point',
  noDate: 'no date',
  rows: '{count, plural, one {# point} other {# points}}',
  rowsOf: '{count, number} of {all, plural, one {# point} other {# points}}',

  /** Which of the rows are on this page, after their number. */
  range: 'here {from, number} to {to, number}',
  pages: 'Pages of the table',
  pageOf: 'Page {page, number} of {pages, number}',
  previous: 'Previous page',
  next: 'Next page',
  onePage: 'All on one page',
  inPages: 'In pages',

  filter: {
    only: 'Only points with',
    contradicts: 'Contradictions',
    updated: 'Updates',
    unjudged: 'Not judged',
    agrees: 'Agreements',
    words: 'Words in claims, notes and tags',
    more: 'More conditions',
    /** Heading of the choices below: where a link between claims comes from. */
    state: 'A link that is',
    states: { suggested: 'suggested', confirmed: 'confirmed', rejected: 'rejected', manual: 'made by hand' },
    tag: 'Tag',
    any: 'any',
    singles: 'Also claims of one article only',
    /** Heading of a list of articles, each with a choice of what it does on the points to be shown. */
    says: 'What each article does',
    sayings: {
      any: 'anything',
      silent: 'is silent',
      speaks: 'speaks',
      contradicts: 'contradicts',
      updated: 'gives an earlier or later count',
      agrees: 'agrees',
      scope: 'differs in scope',
    },
    show: 'Show',
    clear: 'Clear',
  },

  sort: {
    /** Before the five choices below. */
    by: 'Sort by',
    look: 'What deserves a look',
    contradicts: 'Contradictions',
    speak: 'Articles that speak',
    silent: 'Silent articles',
    worth: 'Worth checking',
    ascending: 'ascending',
    descending: 'descending',
    /** What a click on the name of an article above its column does. */
    article: 'Sort by the reading order of {article}',
  },

  /** What stands in the cells: the words of the articles, or only signs. */
  cells: 'Cells',
  quotes: 'Quotes',
  map: 'Omission map',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',

  /** One word in a cell: this article says nothing of the point. */
  silent: 'silent',
  /** Beside the claim that the stances of a row are told of. */
  compared: 'compared with the others',
  /** Beside a stance: it is the one to a claim of that article. */
  with: 'with <b>{article}</b>',
  notJudged: 'not judged',
  /** Unfolds the other claims of an article on the same point. */
  more: '{count, plural, one {# more claim} other {# more claims}}',
  /** What a screen reader is told of a sign in the map that stands for several claims. */
  claims: '{count, plural, one {# claim} other {# claims}}',
  speaks: 'speaks: compared with the others',
  legend: 'Signs',

  /** The head of a line that tells of each article on how many points it says nothing. */
  silence: 'Silent on',
  silentOn:
    '<silent>{count, number} of {points, plural, one {# point} other {# points}}</silent>{contradicted, plural, =0 {} one {, of which <conflict># contradicted</conflict>} other {, of which <conflict># contradicted</conflict>}}',
  silentNowhere: 'no point',
  silentPoints: 'Silent on {silent, number} of {points, plural, one {# point} other {# points}}',
  silentContradicted:
    'Silent on {contradicted, plural, one {# point that others contradict} other {# points that others contradict}}',

  judge: {
    /** The name of the menu with the four stances. */
    menu: 'What are the two to each other?',
    done: 'Judged: {stance}.',
    next: 'Next: {words}, {stance}.',
    none: 'No pair is left to judge.',
    nothing: 'Nothing to judge in this cell.',
    noContradiction: 'No contradiction in the table.',
  },
  /** Below the table. The keys are named as they are printed on the keyboard. */
  keys: {
    move: '<kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> go from cell to cell, <kbd>Enter</kbd> into one, <kbd>Esc</kbd> back, <kbd>F7</kbd> to the next contradiction',
  },

  empty: {
    filtered: 'No point is like that',
    fewer: 'Show fewer conditions, or clear them all.',
    nothing: 'Nothing to compare yet',
    two: 'The table needs at least two articles on the same events.',
    bring: 'Bring articles in',
    alone: 'No two articles were found to speak of the same thing',
    byHand: 'Link claims by hand in the columns, or show the claims of one article only.',
  },

  print: {
    head: 'Claims by article, printed {date}.',
    /** On paper, above the table: which rows it has. */
    only: 'Shown: {rows}.',
    range: 'On this print: {from, number} to {to, number}.',
  },
} as const

export default table
