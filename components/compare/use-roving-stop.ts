'use client'
import { useEffect, useRef } from 'react'
import type { ReadClaim } from '@/lib/core/reading'
import type { Draft } from './by-hand/use-by-hand'

/**
 * Makes the claims of a column one stop for Tab. Until scripts run each claim is a stop of its own, so this is written on the
 * page itself: drawing a thousand links a second time only for it would hold the page up.
 */
export function useRovingStop(
  articleId: number,
  stop: number | null,
  claims: readonly ReadClaim[],
  draft: Draft | null,
): void {
  const now = useRef('')
  useEffect(() => {
    // Each column in its own time: to write on hundreds of links takes a while.
    const later = setTimeout(() => {
      const links = document.getElementById(`scroller-${articleId}`)?.querySelectorAll('a[data-claim][id]')
      for (const link of links ?? []) if (link.id !== now.current) link.setAttribute('tabindex', '-1')
    })
    return () => clearTimeout(later)
  }, [articleId, claims, draft])
  useEffect(() => {
    now.current = `c${stop}`
    const link = stop === null ? null : document.getElementById(`c${stop}`)
    link?.setAttribute('tabindex', '0')
    return () => link?.setAttribute('tabindex', '-1')
  }, [articleId, stop, claims, draft])
}
