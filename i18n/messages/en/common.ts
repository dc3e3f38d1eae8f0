const common = {
  view: 'View',
  views: { columns: 'Columns', table: 'Table', timeline: 'Timeline', map: 'Map' },
} as const

export default common
