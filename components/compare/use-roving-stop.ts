'use client'
import { useEffect } from 'react'
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
  useEffect(() => {
    const links = document.getElementById(`scroller-${articleId}`)?.querySelectorAll('a[data-claim][id]')
    for (const link of links ?? []) link.setAttribute('tabindex', '-1')
  }, [articleId, claims, draft])
  useEffect(() => {
    const link = stop === null ? null : document.getElementById(`c${stop}`)
    link?.setAttribute('tabindex', '0')
    return () => link?.setAttribute('tabindex', '-1')
  }, [articleId, stop, claims, draft])
}
