'use client'
import { useEffect } from 'react'
import { isTyping } from '../compare/keys/is-typing'
import type { Letters } from '../compare/keys/letters'
import { type Deed, findReviewDeed } from './keys'

/** Has the keys act on the page. A key that is held down goes from pair to pair, but judges once. */
export function useDeeds(letters: Letters, run: (deed: Deed) => void) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event)) return
      const deed = findReviewDeed(event, { letters, rtl: document.documentElement.dir === 'rtl' })
      if (!deed || (event.repeat && deed !== 'next' && deed !== 'previous')) return
      event.preventDefault()
      run(deed)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
