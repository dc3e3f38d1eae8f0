const search = {
  title: 'Search',
  // Title of the tab.
  titleFor: 'Search: {query}',
  about: 'Looks through all stories: the claims, the articles, and what people wrote as notes, reasons and tags.',
  // Label of the search field.
  field: 'Search all stories',
  submit: 'Search',
  // Label of the row of links that chooses what is listed.
  kindsLabel: 'What is listed',
  kinds: { all: 'All', claims: 'Claims', articles: 'Articles', notes: 'Notes', tags: 'Tags' },
  // <b></b> sets what was asked for apart.
  found:
    '{count, plural, =0 {Nothing found for <b>{query}</b>} one {# result for <b>{query}</b>} other {# results for <b>{query}</b>}}',
  noneOfKind: {
    claims: 'No claim has this. The other kinds above have some.',
    articles: 'No article has this. The other kinds above have some.',
    notes: 'No note and no reason has this. The other kinds above have some.',
    tags: 'No tag has this. The other kinds above have some.',
  },
  // Leads from the best results of a kind to all of them.
  allOf: {
    claims: '{count, plural, one {# claim} other {All # claims}}',
    articles: '{count, plural, one {# article} other {All # articles}}',
    notes: '{count, plural, one {# note} other {All # notes}}',
    tags: '{count, plural, one {# claim or link with this tag} other {All # claims and links with such tags}}',
  },
  more: '{count, plural, one {Show # more} other {Show # more}}',
  limited: 'The best {shown, number} of {count, number} are listed. Add a word to narrow them down.',
  // <stories></stories>: the titles of stories that have the words, each a link, as a list.
  storiesNamed: 'Stories with this title: <stories></stories>',
  noteOnClaim: 'Note on a claim',
  noteOnLink: 'Note on a link',
  // Of the judgement of a link, by a person.
  reason: 'Reason given',
  tagsOnClaim: 'Tagged claim',
  tagsOnLink: 'Tagged link',
  /** What to try where nothing was found. */
  try: {
    title: 'What to try',
    // Before a list of the words asked for, each with how often it is found alone.
    words: 'Each of these alone:',
    // <q></q>: the word as a link.
    word: '<q>{word}</q> ({count, number})',
    shorter: 'The beginning of a word with an asterisk, such as <c>contra*</c>.',
    withoutQuotes: 'The words <a>without quotation marks</a>, in any order.',
    deleted: 'What stands in a deleted story is not searched: restore it at the foot of the list of stories.',
  },
  /** How to search. In the examples, keep quotation marks and asterisk as they are. */
  how: {
    title: 'How to search',
    // Heads of a table of two columns.
    typed: 'Type',
    finds: 'to find',
    words: { typed: 'harbour fire', finds: 'both words, in any order and anywhere in the text' },
    phrase: { typed: '"harbour master"', finds: 'exactly these words, one after the other' },
    prefix: { typed: 'contra*', finds: 'words that begin like this: contradict, contraband' },
    last: {
      typed: 'harb',
      finds: 'the last word as its beginning too: harbour. A space or quotation marks after it make it whole',
    },
    folded: 'Capitals and accents make no difference: cafe finds Café.',
  },
} as const

export default search
