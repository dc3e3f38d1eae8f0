'use client'
import { useCallback, useEffect, useRef } from 'react'

/** Returns a function that tells which claim in the text had the focus last. */
export function useLastPassage(): () => number | null {
  const last = useRef<number | null>(null)
  useEffect(() => {
    function note({ target }: FocusEvent) {
      const claim = (target as Element).closest<HTMLElement>('.column [data-claim]')?.dataset.claim
      if (claim) last.current = Number(claim)
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return useCallback(() => last.current, [])
}
