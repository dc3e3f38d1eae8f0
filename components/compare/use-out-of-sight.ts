'use client'
import { useEffect, useState } from 'react'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'

/** How many of the claims lie above and below what is seen of an article, paragraph by paragraph. */
export function useOutOfSight(article: ReadArticle, claims: readonly ReadClaim[]) {
  const [counts, setCounts] = useState({ above: 0, below: 0 })
  useEffect(() => {
    const scroller = document.getElementById(`scroller-${article.id}`)
    if (!scroller) return
    const passages = [...scroller.querySelectorAll<HTMLElement>('.passage')]
    const starts = claims.map((claim) => claim.start).toSorted((a, b) => a - b)
    let frame = 0
    const look = () => {
      const top = scroller.scrollTop
      const first = findFirst(passages, (passage) => passage.offsetTop + passage.offsetHeight > top)
      const after = findFirst(passages, (passage) => passage.offsetTop >= top + scroller.clientHeight)
      const from = Number(passages[first]?.dataset.start ?? article.text.length)
      const to = Number(passages[after]?.dataset.start ?? article.text.length + 1)
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
