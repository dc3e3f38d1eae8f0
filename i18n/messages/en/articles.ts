const articles = {
  title: 'Articles',
  about: 'Everything that was brought in, whatever story it stands in.',
  none: 'No articles yet',
  noneHint: 'Paste a text or choose files: each article is kept here once, for all stories.',
  // Title of the tab for an article without one.
  article: 'Article',
  // <stories></stories>: the names of stories, each a link, as a list.
  inStories: 'In <stories></stories>',
  inNone: 'In no story',
  /** What is known of an article: labels, each before its fact. */
  facts: {
    // Who wrote it.
    by: 'By',
    published: 'Published',
    // An agency, for instance.
    origin: 'Origin',
    language: 'Language',
    length: 'Length',
    // When it was brought in here.
    added: 'Added',
    // Of the web.
    address: 'Address',
  },
} as const

export default articles
