const common = {
  view: 'View',
  views: { columns: 'Columns', table: 'Table', timeline: 'Timeline', map: 'Map', review: 'Review' },
  // Of a dialog.
  close: 'Close',
  search: 'Search',
  // Ends a search.
  showAll: 'Show all',
  // How far a piece of work is: "3 of 12".
  progress: '{done, number} of {total, number}',
  undo: 'Undo',
  tryAgain: 'Try again',
  // Opens the articles of a story side by side.
  compare: 'Compare',
  bringIn: 'Bring articles in',
  story: 'Story',
  // Stands for a title or an outlet that is not known.
  untitled: 'Without a title',
  noOutlet: 'Outlet not known',
  // The words of an article, in quotation marks.
  quoted: '“{words}”',
  words: '{count, plural, one {# word} other {# words}}',
  claims: '{count, plural, one {# claim} other {# claims}}',
  // Label of a search in the library.
  titleOrOutlet: 'Title or outlet',
  noneFound: 'No article has “{query}” in its title or outlet',
} as const

export default common
