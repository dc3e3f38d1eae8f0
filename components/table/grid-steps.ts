/** Where the keys lead in the table, as the ARIA grid pattern has them. */

export interface Place {
  readonly row: number
  readonly column: number
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Grid {
  readonly rows: number
  readonly columns: number
  /** True where the first column is at the right. */
  readonly rtl: boolean
  /** The row a screenful below (1) or above (-1) another. */
  readonly page: (row: number, step: 1 | -1) => number
}

/** The cell that a key leads to, inside the grid; null for any other key. */
export function stepInGrid(key: Key, { row, column }: Place, { rows, columns, rtl, page }: Grid): Place | null {
  if (key.altKey || key.shiftKey) return null
  const to = (place: Partial<Place>) => ({
    row: clamp(place.row ?? row, rows),
    column: clamp(place.column ?? column, columns),
  })
  if (key.ctrlKey || key.metaKey) {
    if (key.key === 'Home') return to({ row: 0, column: 0 })
    return key.key === 'End' ? to({ row: rows - 1, column: columns - 1 }) : null
  }
  const ahead = rtl ? -1 : 1
  switch (key.key) {
    case 'ArrowRight':
      return to({ column: column + ahead })
    case 'ArrowLeft':
      return to({ column: column - ahead })
    case 'ArrowDown':
      return to({ row: row + 1 })
    case 'ArrowUp':
      return to({ row: row - 1 })
    case 'Home':
      return to({ column: 0 })
    case 'End':
      return to({ column: columns - 1 })
    case 'PageDown':
      return to({ row: page(row, 1) })
    case 'PageUp':
      return to({ row: page(row, -1) })
    default:
      return null
  }
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at))
}

/** The step along the controls inside a cell that an arrow asks for; 0 for any other key. */
export function stepInCell({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey || shiftKey) return 0
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0
}
