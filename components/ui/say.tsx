'use client'
import { useEffect } from 'react'
import { useAnnounce } from './announcer'

/** Has a screen reader say these words, and say them again when they change. Draws nothing. */
export function Say({ words }: { words: string }) {
  const announce = useAnnounce()
  useEffect(() => announce(words), [announce, words])
  return null
}
