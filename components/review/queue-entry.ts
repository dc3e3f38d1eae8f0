import type { ReactNode } from 'react'
import type { ReadLink } from '@/lib/core/reading'
import type { Reason } from '@/lib/core/vocabulary'

/** A pair of the queue as the page holds it: what judging changes, a few words of it, and all of it as it is shown. */
export interface QueueEntry extends Pick<ReadLink, 'id' | 'stance' | 'subtype' | 'state'> {
  readonly suggested: NonNullable<ReadLink['suggested']>
  /** In the queue, from 1. */
  readonly place: number
  readonly sides: readonly [EntrySide, EntrySide]
  /** In what the two differ, "12 ≠ 13"; null where they do not. */
  readonly difference: Reason | null
  readonly view: ReactNode
}

/** One article's side of a pair in short. */
export interface EntrySide {
  readonly name: string
  readonly words: string
}
