'use client'
import { useCallback, useEffect, useState } from 'react'
import { isUnjudged } from '@/lib/core/compare/reading-index'
import type { QueueWindow, SuggestedStance } from '@/lib/core/compare/review-queue'
import type { WriteAction } from '../compare/outcome'
import { type Judged, type Send, useWrites } from '../compare/use-writes'
import type { QueueEntry } from './queue-entry'
import { reviewHref } from './review-href'
import { usePlace, useSaving } from './use-place'
import { createWriteLine } from './write-line'

export interface QueueProps {
  readonly storyId: number
  readonly window: QueueWindow<QueueEntry>
  /** The pair that the address asks for, else the first that waits; null where none does. */
  readonly at: number | null
  /** What the queue is narrowed to, and how many pairs that leaves, judged or not. */
  readonly suggested: SuggestedStance | null
  readonly length: number
}

export type Queue = ReturnType<typeof useQueue>

/** The queue as it is seen now: what was judged a moment ago counts as judged, before the server has answered. */
export function useQueue({ storyId, window, at, suggested, length }: QueueProps, judgeEach: WriteAction) {
  const hrefOf = (link: number | null) => reviewHref(storyId, { link, suggested })
  const { current, asked, moved, show } = usePlace(at, hrefOf)
  const { goTo, hold } = useSaving()
  const { links: pairs, send, failure, dismiss } = useWrites(window.pairs, hold)
  const [line] = useState(() => createWriteLine(storyId, judgeEach))
  const sendInLine = useCallback<Send>((action, form, more) => send(line.act(action), form, more), [line, send])
  const find = (id: number | null) => pairs.find((pair) => pair.id === id) ?? null

  // Where the pair that is meant is not here, it is fetched; where it was fetched and is gone, the server's choice stands.
  const missing = current !== null && current !== asked && !find(current) ? hrefOf(current) : null
  useEffect(() => {
    if (missing) goTo(missing, 'replace')
  }, [goTo, missing])
  const chosen = find(at)
  const other = current === null ? chosen && isUnjudged(chosen) : missing === null

  return {
    failure,
    dismiss,
    suggested,
    length,
    moved,
    window: { ...window, pairs },
    find,
    hrefOf,
    shown: find(current) ?? (other ? chosen : null),
    /** True once the last pair was judged. */
    ended: current === null,
    /** How many were judged that the server has not counted yet. */
    judgedNow: pairs.filter((pair, i) => !isUnjudged(pair) && isUnjudged(window.pairs[i]!)).length,
    show,
    leave: goTo,
    send: sendInLine,
    judge: (judged: Judged, then: () => void) => send(line.judge(judged), new FormData(), { judged, then }),
  }
}
