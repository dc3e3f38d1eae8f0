'use client'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const Announce = createContext<(words: string) => void>(() => {})

/** Returns a function that has a screen reader say something at its next pause. */
export function useAnnounce() {
  return useContext(Announce)
}

/** Holds the polite live region of the whole page: two places used in turn, so that the same words are said again. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ turn: 0, words: '' })
  const announce = useCallback((words: string) => setSaid(({ turn }) => ({ turn: 1 - turn, words })), [])
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" aria-atomic className="sr-only">
        <span>{said.turn === 0 && said.words}</span>
        <span>{said.turn === 1 && said.words}</span>
      </div>
    </Announce>
  )
}
