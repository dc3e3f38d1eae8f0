const common = {
  view: 'View',
  views: { columns: 'Columns', table: 'Table' },
  // Of a dialog.
  close: 'Close',
  search: 'Search',
  // Ends a search.
  showAll: 'Show all',
  // How far a piece of work is: "3 of 12".
  progress: '{done, number} of {total, number}',
} as const

export default common
