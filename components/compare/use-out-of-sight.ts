'use client'
import { useEffect, useState } from 'react'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'

/** It is counted once an article has stood still for this many milliseconds: a count in each frame would hold up the scrolling. */
const AT_REST_MS = 120

/** How many of the claims lie above and below what is seen of an article, paragraph by paragraph. */
export function useOutOfSight(article: ReadArticle, claims: readonly ReadClaim[]) {
  const [counts, setCounts] = useState({ above: 0, below: 0 })
  useEffect(() => {
    const scroller = document.getElementById(`scroller-${article.id}`)
    if (!scroller) return
    const stretches = [...scroller.querySelectorAll<HTMLElement>('.stretch')]
    const starts = claims.map((claim) => claim.start).toSorted((a, b) => a - b)
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const { top, bottom } = scroller.getBoundingClientRect()
      const from = findStart(stretches, top, (place) => place.bottom > top)
      const to = findStart(stretches, bottom, (place) => place.top >= bottom)
      const next = {
        above: findFirst(starts, (start) => start >= from),
        below: starts.length - findFirst(starts, (start) => start >= to),
      }
      setCounts((now) => (now.above === next.above && now.below === next.below ? now : next))
    }
    const schedule = () => {
      clearTimeout(timer)
      timer = setTimeout(look, AT_REST_MS)
    }
    const sizes = new ResizeObserver(schedule)
    sizes.observe(scroller)
    scroller.addEventListener('scroll', schedule, { passive: true })
    return () => {
      clearTimeout(timer)
      sizes.disconnect()
      scroller.removeEventListener('scroll', schedule)
    }
  }, [article, claims])
  return counts
}

/**
 * Where in the article the first paragraph below a line across the screen starts, given what tells that it is below; infinity
 * where none is. Only the stretch that the line cuts is looked into: to ask where a paragraph far away lies would lay it out.
 */
function findStart(stretches: readonly HTMLElement[], line: number, isBelow: (place: DOMRect) => boolean): number {
  const at = findFirst(stretches, (stretch) => stretch.getBoundingClientRect().bottom > line)
  const inside = [...(stretches[at]?.querySelectorAll<HTMLElement>('.passage') ?? [])]
  const isCut = (stretches[at]?.getBoundingClientRect().top ?? line) < line
  const first = isCut ? inside[findFirst(inside, (passage) => isBelow(passage.getBoundingClientRect()))] : inside[0]
  return Number((first ?? stretches[at + 1]?.querySelector<HTMLElement>('.passage'))?.dataset.start ?? Infinity)
}

/** The place of the first item that passes, given that all after it pass too; the length where none does. */
function findFirst<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
