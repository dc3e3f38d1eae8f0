'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** A place that is not on the page after this many milliseconds is not waited for: the reader has gone on. */
const PATIENCE_MS = 4000

/** Returns a function that moves the focus to an element, by id, as soon as what was just changed is on the page. */
export function useFocusRequest() {
  const [request, setRequest] = useState<{ readonly id: string; readonly at: number } | null>(null)
  const served = useRef<typeof request>(null)
  // At each drawing: a claim that was just made comes with the answer of the server.
  useEffect(() => {
    if (!request || request === served.current) return
    const element = document.getElementById(request.id)
    element?.focus({ preventScroll: true })
    // The columns are brought into place by themselves; elsewhere what has the focus is scrolled to.
    if (element && !element.closest('.column')) element.scrollIntoView({ block: 'start' })
    if (element || performance.now() - request.at > PATIENCE_MS) served.current = request
  })
  return useCallback((id: string) => setRequest({ id, at: performance.now() }), [])
}
