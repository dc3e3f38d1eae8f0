'use client'
import { useCallback, useMemo, useState } from 'react'

/** A column is never pulled narrower than this, in pixels: some words still fit on a line. */
const NARROWEST = 220

/** How wide the columns are to each other. They are as wide as each other until a person changes that. */
export function useColumnWidths() {
  const [widths, setWidths] = useState<ReadonlyMap<number, number>>(new Map())
  const of = useCallback((id: number) => widths.get(id) ?? 1, [widths])
  /** Moves the edge between two columns by so many pixels towards the second; null makes all as wide as each other again. */
  const shift = useCallback((first: number, second: number, by: number | null) => {
    if (by === null) return setWidths(new Map())
    const now = measureColumns()
    const both = (now.get(first) ?? 0) + (now.get(second) ?? 0)
    const wanted = Math.min(Math.max((now.get(first) ?? 0) + by, NARROWEST), both - NARROWEST)
    if (both < 2 * NARROWEST) return
    setWidths(new Map(now).set(first, wanted).set(second, both - wanted))
  }, [])
  return useMemo(() => ({ of, shift }), [of, shift])
}

export type ColumnWidths = ReturnType<typeof useColumnWidths>

function measureColumns(): Map<number, number> {
  const columns = [...document.querySelectorAll<HTMLElement>('.column')]
  return new Map(columns.map((column) => [Number(column.dataset.article), column.getBoundingClientRect().width]))
}
