'use client'
import { useEffect, useState } from 'react'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'

/** How many of the claims lie above and below what is seen of an article, paragraph by paragraph. */
export function useOutOfSight(article: ReadArticle, claims: readonly ReadClaim[]) {
  const [counts, setCounts] = useState({ above: 0, below: 0 })
  useEffect(() => {
    const scroller = document.getElementById(`scroller-${article.id}`)
    if (!scroller) return
    const stretches = [...scroller.querySelectorAll<HTMLElement>('.stretch')]
    const starts = claims.map((claim) => claim.start).toSorted((a, b) => a - b)
    let frame = 0
    const look = () => {
      const { top, bottom } = scroller.getBoundingClientRect()
      const from = findStart(stretches, (place) => place.bottom > top)
      const to = findStart(stretches, (place) => place.top >= bottom)
      const next = {
        above: findFirst(starts, (start) => start >= from),
        below: starts.length - findFirst(starts, (start) => start >= to),
      }
      setCounts((now) => (now.above === next.above && now.below === next.below ? now : next))
    }
    const schedule = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const sizes = new ResizeObserver(schedule)
    sizes.observe(scroller)
    scroller.addEventListener('scroll', schedule, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      scroller.removeEventListener('scroll', schedule)
    }
  }, [article, claims])
  return counts
}

/**
 * Where in the article the first paragraph starts whose place passes, given that all after it pass too; infinity where none
 * does. The stretch is found first: to ask where a paragraph far away lies would have it laid out.
 */
function findStart(stretches: readonly HTMLElement[], passes: (place: DOMRect) => boolean): number {
  const isPast = (element: HTMLElement) => passes(element.getBoundingClientRect())
  const whole = findFirst(stretches, isPast)
  // The one before is past only in part.
  const inside = [...(stretches[whole - 1]?.querySelectorAll<HTMLElement>('.passage') ?? [])]
  const first = inside[findFirst(inside, isPast)] ?? stretches[whole]?.querySelector<HTMLElement>('.passage')
  return Number(first?.dataset.start ?? Infinity)
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
