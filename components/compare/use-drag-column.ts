'use client'
import type { PointerEvent } from 'react'
import { useColumnOrder } from './use-column-order'
import { useWorkspace } from './workspace-context'

/** Handlers for the grip of a column: pulled over another column, it goes to that one's place. */
export function useDragColumn(articleId: number) {
  const { columns } = useWorkspace()
  const order = useColumnOrder()
  const over = (event: PointerEvent) => {
    const column = [...document.querySelectorAll<HTMLElement>('.column')].find((one) => {
      const { left, right } = one.getBoundingClientRect()
      return event.clientX >= left && event.clientX < right
    })
    return column ?? null
  }
  const mark = (column: Element | null) => {
    for (const one of document.querySelectorAll('[data-drop]')) one.removeAttribute('data-drop')
    if (column && column.getAttribute('data-article') !== String(articleId)) column.setAttribute('data-drop', '')
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) mark(over(event))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const target = Number(over(event)?.getAttribute('data-article'))
      mark(null)
      if (target && target !== articleId) order.move(articleId, columns.indexOf(target))
    },
    onPointerCancel: () => mark(null),
  }
}
