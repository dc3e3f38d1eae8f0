'use client'
import { type RefObject, useEffect } from 'react'
import type { ScrollSync } from './scroll-sync'

/** What tells which column a person is scrolling. */
const TOUCHED = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Has the other columns follow the one that a person scrolls: to the same share of their text, or, while a claim is selected,
 * by as many lines, so that the matches stay level. What the program scrolls by itself is not followed.
 */
export function useScrollSync(root: RefObject<HTMLElement | null>, sync: ScrollSync, selecting: boolean): void {
  const mode = sync === 'follow' && !selecting ? 'off' : sync
  useEffect(() => {
    const area = root.current
    if (!area || mode === 'off') return
    let leader: Element | null = null
    let last = 0
    const touch = (event: Event) => {
      const scroller = (event.target as Element).closest('.column')?.querySelector('.scroller') ?? null
      leader = scroller
      last = scroller?.scrollTop ?? 0
    }
    const follow = (event: Event) => {
      if (!leader || event.target !== leader) return
      const step = leader.scrollTop - last
      last = leader.scrollTop
      const share = leader.scrollTop / Math.max(1, leader.scrollHeight - leader.clientHeight)
      for (const other of area.querySelectorAll('.scroller')) {
        if (other === leader) continue
        if (mode === 'follow') other.scrollTop += step
        else other.scrollTop = share * (other.scrollHeight - other.clientHeight)
      }
    }
    for (const kind of TOUCHED) area.addEventListener(kind, touch, { passive: true, capture: true })
    area.addEventListener('scroll', follow, { passive: true, capture: true })
    return () => {
      for (const kind of TOUCHED) area.removeEventListener(kind, touch, { capture: true })
      area.removeEventListener('scroll', follow, { capture: true })
    }
  }, [root, mode])
}
