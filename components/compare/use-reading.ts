'use client'
import { useState } from 'react'
import { unpackReading } from '@/lib/core/compare/packed-reading'
import type { StoryReading } from '@/lib/core/reading'
import { shareParts } from '@/lib/core/share-parts'

/**
 * The reading that a page sent as text. As an object React would take it apart value by value, which holds the page up for a
 * story of thousands of links. When it comes anew after a change, what is the same stays the very same object.
 */
export function useReading(sent: string): StoryReading {
  const [held, setHeld] = useState(() => ({ sent, reading: unpackReading(sent) }))
  if (held.sent === sent) return held.reading
  const next = { sent, reading: shareParts(held.reading, unpackReading(sent)) }
  setHeld(next)
  return next.reading
}
