'use client'
import { useMemo, useState } from 'react'
import { moveBound } from '@/lib/core/annotate/word-bounds'
import type { ReadClaim } from '@/lib/core/reading'
import type { Quote, Span } from '@/lib/core/vocabulary'

/** Words that a person chose: a claim, or a span of an article that may become one. */
export interface Chosen extends Quote {
  readonly articleId: number
  readonly claimId: number | null
}

/** A claim whose bounds are being moved; `claimId` null: one that is being made. */
export interface Draft extends Span {
  readonly articleId: number
  readonly claimId: number | null
}

type Mode =
  | { readonly kind: 'reading' }
  | { readonly kind: 'bounds'; readonly draft: Draft }
  | { readonly kind: 'linking'; readonly from: Chosen }
  | { readonly kind: 'confirming'; readonly from: Chosen; readonly to: Chosen }

/** What is being made by hand: bounds moved, a second passage looked for, a link about to be made. */
export function useByHand() {
  const [mode, setMode] = useState<Mode>({ kind: 'reading' })
  return useMemo(() => describeMode(mode, setMode), [mode])
}

function describeMode(mode: Mode, setMode: (mode: Mode) => void) {
  const draft = mode.kind === 'bounds' ? mode.draft : null
  return {
    mode,
    draft,
    moveBounds: (next: Draft) => setMode({ kind: 'bounds', draft: next }),
    /** Moves one end of the draft by words and returns it; null where there is none. */
    shift: (text: string, side: 'start' | 'end', words: number): Draft | null => {
      const moved = draft && { ...draft, ...moveBound(text, draft, side, words) }
      if (moved) setMode({ kind: 'bounds', draft: moved })
      return moved
    },
    /** The first whole word from a place on. */
    firstWord: (text: string, from: Draft): Draft => {
      const ahead = { start: Math.max(0, from.start - 1), end: text.length }
      const { start } = from.start === 0 ? from : moveBound(text, ahead, 'start', 1)
      return { ...from, ...moveBound(text, { start, end: start }, 'end', 1) }
    },
    startLink: (from: Chosen) => setMode({ kind: 'linking', from }),
    chooseEnd: (from: Chosen, to: Chosen) => setMode({ kind: 'confirming', from, to }),
    leave: () => setMode({ kind: 'reading' }),
  }
}

export type ByHand = ReturnType<typeof useByHand>

/** A claim as something chosen. */
export function chooseClaim(claim: ReadClaim): Chosen {
  return { articleId: claim.articleId, claimId: claim.id, start: claim.start, end: claim.end, exact: claim.exact }
}
