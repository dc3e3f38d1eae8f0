const common = {
  view: 'View',
  views: { columns: 'Columns', table: 'Table' },
} as const

export default common
