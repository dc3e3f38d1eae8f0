'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'

/** How often it is tried to fetch another page while something is being saved, in milliseconds. */
const TRY_AGAIN_MS = 120

/**
 * Which pair is shown, and that in the address. `at`: the pair that the server chose. A step is written into the address
 * without telling Next of it, which would have the whole page rendered anew for each.
 */
export function usePlace(at: number | null, hrefOf: (link: number | null) => string) {
  const params = useSearchParams()
  const seen = params.toString()
  const asked = Number(params.get('link')) || null
  const [state, setState] = useState({ current: at, seen, moved: false })
  // The reader went back, forward or to another link.
  if (seen !== state.seen) setState({ current: asked ?? at, seen, moved: false })
  const { current, moved } = state
  const href = hrefOf(current)
  useEffect(() => {
    if (moved && location.pathname + location.search !== href) history.replaceState(history.state, '', href)
  })
  const show = (link: number | null) => setState((now) => ({ ...now, current: link, moved: true }))
  return { current, moved, asked, show }
}

/**
 * Waits with what must not happen while something is being saved: another page of the app, for Next drops the answer of a
 * server action on the way there, and the end of this one, which the browser asks about.
 */
export function useSaving() {
  const router = useRouter()
  const saving = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => saving.current > 0 && event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
      clearTimeout(timer.current)
    }
  }, [])
  const goTo = useCallback(
    (href: string, how: 'push' | 'replace' = 'push') => {
      clearTimeout(timer.current)
      function attempt() {
        if (saving.current > 0) timer.current = setTimeout(attempt, TRY_AGAIN_MS)
        else router[how](href, { scroll: false })
      }
      attempt()
    },
    [router],
  )
  const hold = useCallback(async <T>(work: () => Promise<T>) => {
    saving.current += 1
    try {
      return await work()
    } finally {
      saving.current -= 1
    }
  }, [])
  return { goTo, hold }
}
