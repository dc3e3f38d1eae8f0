'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react'
import { cellAt, cellOf, controlsOf, pageFrom, placeOf, targetOf } from './grid-cells'
import { type Place, stepInCell, stepInGrid } from './grid-steps'

/**
 * The keys of a grid: the whole table is one tab stop, the arrows go from cell to cell, Enter goes into one and Escape back.
 * The cells are drawn by the server: which of them is the tab stop is written into the page after each drawing.
 */
export function useGrid(table: RefObject<HTMLTableElement | null>, drawn: ReactNode) {
  const at = useRef<HTMLTableCellElement | null>(null)
  const place = useRef<Place | null>(null)
  useEffect(() => {
    const grid = table.current
    if (!grid) return
    for (const control of grid.querySelectorAll<HTMLElement>('a, button, summary')) {
      if (!control.matches(':focus')) control.tabIndex = -1
    }
    if (!at.current?.isConnected) at.current = place.current ? cellAt(grid, place.current) : firstPoint(grid)
    if (at.current) targetOf(at.current).tabIndex = 0
  }, [table, drawn])
  return {
    onFocus({ target }: FocusEvent) {
      const cell = cellOf(target)
      if (!cell) return
      if (at.current && at.current !== cell) leaveCell(at.current)
      at.current = cell
      place.current = placeOf(cell)
      for (const control of controlsOf(cell)) control.tabIndex = target === cell ? -1 : 0
      targetOf(cell).tabIndex = 0
    },
    // A click beside the links of a cell has the keys go on from there.
    onPointerDown({ target }: PointerEvent) {
      const cell = cellOf(target)
      if (cell && !cell.hasAttribute('tabindex')) cell.tabIndex = -1
    },
    onKeyDown(event: KeyboardEvent) {
      const cell = cellOf(event.target)
      if (!cell || !table.current || event.defaultPrevented) return
      if (move(event, cell, table.current)) event.preventDefault()
    },
  }
}

function firstPoint(grid: HTMLTableElement): HTMLTableCellElement | null {
  return grid.querySelector('.points th') ?? cellAt(grid, { row: 0, column: 0 })
}

function leaveCell(cell: HTMLTableCellElement): void {
  for (const one of [targetOf(cell), ...controlsOf(cell)]) one.tabIndex = -1
}

// True where the key was used.
function move(event: KeyboardEvent, cell: HTMLTableCellElement, table: HTMLTableElement): boolean {
  if (event.target !== targetOf(cell)) return moveInside(event, cell)
  if ((event.key === 'Enter' || event.key === 'F2') && event.target === cell) {
    const first = controlsOf(cell)[0]
    first?.focus()
    return first !== undefined
  }
  const place = stepInGrid(event, placeOf(cell), {
    rows: table.rows.length,
    columns: table.rows[0]?.cells.length ?? 0,
    rtl: getComputedStyle(table).direction === 'rtl',
    page: pageFrom(table, (table.parentElement?.clientHeight ?? 0) * 0.8),
  })
  const next = place && cellAt(table, place)
  if (next) focusCell(next)
  return next !== null
}

function moveInside(event: KeyboardEvent, cell: HTMLTableCellElement): boolean {
  if (event.key === 'Escape') {
    focusCell(cell)
    return true
  }
  const step = stepInCell(event)
  const controls = controlsOf(cell)
  const now = controls.findIndex((one) => one === event.target)
  if (step === 0 || now < 0) return false
  controls[(now + step + controls.length) % controls.length]?.focus()
  return true
}

/** Puts the focus on a cell, all of it in sight. */
export function focusCell(cell: HTMLTableCellElement): void {
  const target = targetOf(cell)
  target.tabIndex = 0
  target.focus()
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Puts the focus on a pair: on its cell where it is the first there, else on the pair itself, unfolded. */
export function focusMark(mark: HTMLElement): void {
  const cell = cellOf(mark)
  if (!cell) return
  unfoldRow(cell, mark.closest('details') !== null || undefined)
  if (cell.querySelector('[data-link]') === mark) focusCell(cell)
  else mark.focus()
}

/** Opens or closes all that is folded in the row of a cell: the cells of a row are as high as its highest. */
export function unfoldRow(cell: Element, open: boolean | undefined): void {
  if (open === undefined) return
  for (const folded of cell.closest('tr')?.querySelectorAll('details') ?? []) folded.open = open
}
