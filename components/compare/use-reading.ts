'use client'
import { use, useState } from 'react'
import { unpackInSteps, unpackReading } from '@/lib/core/compare/packed-reading'
import type { StoryReading } from '@/lib/core/reading'
import { shareParts } from '@/lib/core/share-parts'
import { nextTask } from '../ui/next-task'

/**
 * The reading that a page sent as text. As an object React would take it apart value by value, which holds the page up for a
 * story of thousands of links. In the browser the text is read in steps between which the page answers; until then what the
 * server drew stands. When it comes anew after a change, what is the same stays the very same object.
 */
export function useReading(sent: string): StoryReading {
  const [held, setHeld] = useState<{ readonly sent: string; readonly reading: StoryReading } | null>(null)
  // What is on the screen is not waited for again while the next one is read.
  if (held?.sent === sent) return held.reading
  const read = typeof window === 'undefined' ? unpackReading(sent) : use(readLater(sent))
  const reading = held ? shareParts(held.reading, read) : read
  setHeld({ sent, reading })
  return reading
}

let last: { readonly sent: string; readonly reading: Promise<StoryReading> } | null = null

// React asks again for what it waits for, so it is kept.
function readLater(sent: string): Promise<StoryReading> {
  if (last?.sent !== sent) last = { sent, reading: readInSteps(sent) }
  return last.reading
}

async function readInSteps(sent: string): Promise<StoryReading> {
  const steps = unpackInSteps(sent)
  for (;;) {
    await nextTask()
    const step = steps.next()
    if (step.done) return step.value
  }
}
