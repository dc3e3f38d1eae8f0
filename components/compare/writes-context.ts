'use client'
import { createContext, useContext } from 'react'
import type { Send } from './use-writes'

/** What a form that writes needs to know of the page it is on. */
export interface Writes {
  readonly storyId: number
  readonly send: Send
  /** What went wrong with the last write; null where nothing did. */
  readonly failure: string | null
}

export const WritesContext = createContext<Writes | null>(null)

export function useWritesContext(): Writes {
  const writes = useContext(WritesContext)
  if (!writes) throw new Error('useWritesContext outside of a page that writes')
  return writes
}
