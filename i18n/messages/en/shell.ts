const shell = {
  skip: 'Skip to the content',
  description: 'News articles side by side: who agrees, who contradicts, who is silent.',
  main: 'Main',
  stories: 'Stories',
  articles: 'Articles',
  search: 'Search',
  searchAll: 'Search all stories',
  history: 'History',
  settings: 'Settings',
} as const

export default shell
