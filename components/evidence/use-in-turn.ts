'use client'
import { startTransition, useEffect, useState } from 'react'

/**
 * How many of the parts that tell of a subject are to be drawn. All where the page opens with it; when another is chosen none
 * at first and each in a frame of its own, so that a long list holds up nothing.
 */
export function useInTurn(subject: unknown, parts: number): number {
  const [drawn, setDrawn] = useState({ subject, parts })
  if (drawn.subject !== subject) setDrawn({ subject, parts: 0 })
  const waits = drawn.parts < parts
  useEffect(() => {
    if (!waits) return
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn({ subject, parts: drawn.parts + 1 })))
    return () => cancelAnimationFrame(frame)
  }, [waits, subject, drawn.parts])
  return drawn.subject === subject ? drawn.parts : 0
}
