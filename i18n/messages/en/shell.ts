const shell = {
  skip: 'Skip to the content',
  description: 'News articles side by side: who agrees, who contradicts, who is silent.',
  main: 'Main',
  stories: 'Stories',
  articles: 'Articles',
  search: 'Search',
  history: 'History',
  settings: 'Settings',
  how: 'How Crossread decides',
  toStories: 'To the stories',
  notFound: {
    // Title of the tab.
    short: 'Not here',
    title: 'There is nothing at this address',
    words:
      'It may have been deleted, or the address may be mistyped. A deleted story can be restored at the foot of the list of stories.',
  },
  error: {
    title: 'Something went wrong',
    words: 'This is a fault of the program, not of yours. Nothing that was saved is lost.',
    wordsWithNumber:
      'This is a fault of the program, not of yours. Nothing that was saved is lost. In the program’s log it has the number {number}.',
  },
} as const

export default shell
