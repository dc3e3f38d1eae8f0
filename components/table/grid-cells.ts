/** The cells of the table as the browser has them: which may be focused, and what is inside. */
import type { Place } from './grid-steps'

export function cellOf(target: EventTarget | Element | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('.claim-table :is(td, th)') : null
}

export function placeOf(cell: HTMLTableCellElement): Place {
  return { row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex }
}

export function cellAt(table: HTMLTableElement, { row, column }: Place): HTMLTableCellElement | null {
  const cells = table.rows[Math.min(row, table.rows.length - 1)]?.cells
  return cells?.[Math.min(column, cells.length - 1)] ?? null
}

/** What can be used in a cell, folded parts left out. */
export function controlsOf(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('a, button, summary')].filter((one) => one.checkVisibility())
}

/** What the focus goes to: a link that is all there is in its cell, else the cell. */
export function targetOf(cell: HTMLTableCellElement): HTMLElement {
  const only = cell.firstElementChild
  return only instanceof HTMLAnchorElement && only === cell.lastElementChild ? only : cell
}

/** The row that begins about a screenful below (1) or above (-1) another. */
export function pageFrom(table: HTMLTableElement, height: number): (row: number, step: 1 | -1) => number {
  return (row, step) => {
    const tops = [...table.rows].map((one) => one.offsetTop)
    const wanted = (tops[row] ?? 0) + step * height
    if (step === -1)
      return Math.min(
        row - 1,
        Math.max(
          0,
          tops.findIndex((top) => top >= wanted),
        ),
      )
    return Math.max(
      row + 1,
      tops.findLastIndex((top) => top <= wanted),
    )
  }
}

/** The pairs that are shown as judgeable, in the order of the rows. */
export function listMarks(table: HTMLTableElement, wanted: string): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>(`[data-link]${wanted}`)]
}

/** The first after a place in the page (1) or before it (-1), going round at the ends. */
export function nextOf(all: readonly HTMLElement[], from: Element, step: 1 | -1): HTMLElement | null {
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const on = (one: Element) => (from.compareDocumentPosition(one) & side) !== 0 && !from.contains(one)
  return (step === 1 ? (all.find(on) ?? all[0]) : (all.findLast(on) ?? all.at(-1))) ?? null
}

/** The pair that a judgement in a cell is of: the one focused, else the first that is seen and waits, else the first seen. */
export function markOf(cell: Element, target: Element): HTMLElement | null {
  const entry = target.closest('.entry') ?? cell
  const seen = [...entry.querySelectorAll<HTMLElement>('[data-link]')].filter((one) => one.checkVisibility())
  return seen.find((one) => 'unjudged' in one.dataset) ?? seen[0] ?? null
}
