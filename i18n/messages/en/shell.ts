const shell = {
  skip: 'Skip to the content',
  description: 'News articles side by side: who agrees, who contradicts, who is silent.',
  main: 'Main',
  stories: 'Stories',
  articles: 'Articles',
  history: 'History',
  settings: 'Settings',
  how: 'How Crossread decides',
} as const

export default shell
