'use client'
import { useCallback, useEffect, useState } from 'react'

/** Returns a function that moves the focus to an element, by id, once what was just changed is on the page. */
export function useFocusRequest() {
  const [request, setRequest] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (request) document.getElementById(request.id)?.focus({ preventScroll: true })
  }, [request])
  return useCallback((id: string) => setRequest({ id }), [])
}
