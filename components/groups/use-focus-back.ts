'use client'
import { useCallback, useEffect, useRef } from 'react'

/** What is not on the page after this many milliseconds is not waited for. */
const PATIENCE_MS = 4000

/**
 * Returns a function that brings the focus back to the tools of a claim's point once the page is drawn anew: the row that the
 * dialog was opened from may be gone. Does nothing while the focus is anywhere.
 */
export function useFocusBack(): (claimId: number) => void {
  const wanted = useRef<{ readonly claimId: number; readonly at: number } | null>(null)
  useEffect(() => {
    if (!wanted.current) return
    if (performance.now() - wanted.current.at > PATIENCE_MS) wanted.current = null
    else if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-point~="${wanted.current.claimId}"] button`)?.focus()
  })
  return useCallback((claimId) => {
    wanted.current = { claimId, at: performance.now() }
  }, [])
}
