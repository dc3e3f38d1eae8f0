'use client'
import { useCallback, useEffect, useState } from 'react'

/** A place that is not on the page after this many milliseconds is not waited for: the reader has gone on. */
const PATIENCE_MS = 4000

/** Returns a function that moves the focus to an element, by id, as soon as it is on the page. */
export function useFocusRequest() {
  const [request, setRequest] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (!request) return
    const since = performance.now()
    let frame = 0
    // A claim that was just made comes with the answer of the server, and a column that is about to be shown is not yet.
    const look = () => {
      const element = document.getElementById(request.id)
      element?.focus({ preventScroll: true })
      if (!element || document.activeElement !== element) {
        if (performance.now() - since < PATIENCE_MS) frame = requestAnimationFrame(look)
        return
      }
      // The columns are brought into place by themselves; elsewhere what has the focus is scrolled to.
      if (!element.closest('.column')) element.scrollIntoView({ block: 'start' })
    }
    const stop = () => cancelAnimationFrame(frame)
    // Who goes elsewhere meanwhile is not called back.
    const kinds = ['keydown', 'pointerdown'] as const
    for (const kind of kinds) document.addEventListener(kind, stop, true)
    look()
    return () => {
      stop()
      for (const kind of kinds) document.removeEventListener(kind, stop, true)
    }
  }, [request])
  return useCallback((id: string) => setRequest({ id }), [])
}
