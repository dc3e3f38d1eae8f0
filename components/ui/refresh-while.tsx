'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 700

/** Fetches the page's data again and again while something is unfinished. Draws nothing. */
export function RefreshWhile({ active, everyMs = EVERY_MS }: { active: boolean; everyMs?: number }) {
  const router = useRouter()
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => router.refresh(), everyMs)
    return () => clearInterval(timer)
  }, [active, everyMs, router])
  // Without scripts the browser reloads the page by itself.
  return active ? (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  ) : null
}
