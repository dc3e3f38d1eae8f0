'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { formatAddress, parseAddress, type ReadingAddress } from '@/lib/core/compare/reading-address'

/** Long enough that a held arrow key does not run into the browsers' limits on changing the address. */
const WRITE_AFTER_MS = 120

export type Go = (patch: Partial<ReadingAddress>, how: 'push' | 'replace') => void

/**
 * What the address says, changed at once on the screen and a moment later in the address bar. The bar waits while a
 * write is under way (`hold`), because Next drops the answer of a server action when the address changes meanwhile.
 */
export function useAddress() {
  const parsed = parseAddress(useSearchParams())
  const seen = withoutPlace(formatAddress(parsed))
  const [state, setState] = useState({ address: parsed, seen, written: seen })
  if (seen !== state.seen) {
    // Our own write has arrived, or the reader went back, forward or to another link.
    setState({ address: seen === state.written ? state.address : parsed, seen, written: seen })
  }
  const { address } = state
  // What was asked for last, also where it is not drawn yet: a key that is held down goes on from there.
  const latest = useRef(address)
  useEffect(() => {
    latest.current = address
  }, [address])
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; how: 'push' | 'replace' } | null>(null)
  const held = useRef(0)
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])

  const go = useCallback<Go>((patch, how) => {
    const next = { ...latest.current, ...patch }
    latest.current = next
    const mode = waiting.current?.how === 'push' ? 'push' : how
    setState((now) => ({ ...now, address: next }))
    clearTimeout(waiting.current?.timer)
    waiting.current = { how: mode, timer: setTimeout(write, WRITE_AFTER_MS) }
    function write() {
      if (held.current > 0) {
        waiting.current = { how: mode, timer: setTimeout(write, WRITE_AFTER_MS) }
        return
      }
      waiting.current = null
      const told = formatAddress(showsOneArticle() ? next : { ...next, at: null })
      setState((now) => ({ ...now, written: withoutPlace(told) }))
      window.history[mode === 'push' ? 'pushState' : 'replaceState'](null, '', told)
    }
  }, [])
  const hold = useCallback(async <T>(work: () => Promise<T>) => {
    held.current += 1
    try {
      return await work()
    } finally {
      held.current -= 1
    }
  }, [])
  return { address, go, hold }
}

// Which article is read is worth telling only where there is room for one.
function showsOneArticle(): boolean {
  return document.querySelector('.article-bar')?.checkVisibility() === true
}

function withoutPlace(query: string): string {
  return query.split('#')[0]!
}
