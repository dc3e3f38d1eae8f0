'use client'
import { useTranslations } from '#i18n'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useWorkspace } from './workspace-context'

/** Pixels that an arrow key moves an edge by. */
const STEP = 32

/** The edge between two columns: pulled, or moved by arrow keys, one gets wider and the other narrower; a double click makes all equal. */
export function ColumnEdge({ before, after }: { before: number; after: number }) {
  const t = useTranslations('columns')
  const { width, names } = useWorkspace()
  const from = useRef<number | null>(null)
  const both = width.of(before) + width.of(after)
  // In a language that is written from right to left the first column stands to the right.
  const towards = (pixels: number, element: Element) =>
    getComputedStyle(element).direction === 'rtl' ? -pixels : pixels
  function pull(event: PointerEvent<HTMLElement>) {
    if (from.current === null) return
    width.shift(before, after, towards(event.clientX - from.current, event.currentTarget))
    from.current = event.clientX
  }
  function step(event: KeyboardEvent<HTMLElement>) {
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key]
    if (by === undefined && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    width.shift(before, after, by === undefined ? null : towards(by, event.currentTarget))
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('edge', { before: names.get(before) ?? '', after: names.get(after) ?? '' })}
      aria-valuenow={Math.round((100 * width.of(before)) / both)}
      tabIndex={-1}
      className="column-edge"
      title={t('edgeHint')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = event.clientX
      }}
      onPointerMove={pull}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
      onDoubleClick={() => width.shift(before, after, null)}
      onKeyDown={step}
    />
  )
}
