const stories = {
  title: 'Stories',
  about: 'Articles on the same events, side by side: claim by claim, who agrees, who contradicts and who is silent.',
  none: 'No stories yet',
  noneHint:
    'A story is a set of articles on the same events. Give yours a title above, then bring in two articles or more.',
  renamed: 'The story has its new title.',
  restored: 'The story is back.',
  deleted: 'Deleted “<bdi>{title}</bdi>”. Its articles stay in the library.',
  deletedStories: 'Deleted stories ({count, number})',
  restore: 'Restore',
  restoreNamed: 'Restore “{title}”',
  new: {
    label: 'New story',
    placeholder: 'What the articles are about',
    create: 'Create',
  },
  // On the story that comes with the program.
  sample: 'Sample, retold by us',
  count: '{count, plural, =0 {no articles yet} one {# article} other {# articles}}',
  // <date></date>: the day on which the story was made.
  begun: 'begun <date></date>',
  takesTwo: '<link>Bring articles in</link> to compare them: it takes two at least.',
  /** The menu of one story. */
  tools: {
    change: 'Change “{title}”',
    hint: 'Rename, arrange, delete',
    title: 'Title',
    rename: 'Rename',
    articles: 'Articles',
    history: 'History',
    delete: 'Delete',
  },
  /** The page with the articles of a story. */
  articles: {
    // Title of the tab.
    tab: 'Articles of a story',
    title: 'Articles of this story',
    about: 'Their order here is the order of the columns.',
    none: 'No articles in this story yet',
    noneHint: 'Bring articles in, or add some from the library below. It takes two to compare.',
    up: 'Move up',
    down: 'Move down',
    upNamed: 'Move “{title}” up',
    downNamed: 'Move “{title}” down',
    remove: 'Remove',
    removeNamed: 'Remove “{title}” from the story',
    removed: 'Removed “<bdi>{title}</bdi>” from the story. It stays in the library.',
  },
  /** Below it: what else is in the library. */
  library: {
    title: 'Add from the library',
    none: 'No other article has “{query}” in its title or outlet.',
    add: 'Add',
    addNamed: 'Add “{title}” to the story',
    more: '{count, plural, one {# more: search for a word of the title to find it.} other {# more: search for a word of the title to find them.}}',
  },
} as const

export default stories
