'use client'
import { createContext, useContext } from 'react'
import type { ArticleEvidence, ClaimMark } from '@/lib/core/compare/corroboration'
import type { ReadingAddress } from '@/lib/core/compare/reading-address'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'
import type { ByHand } from './by-hand/use-by-hand'
import type { WorkspaceActions } from './outcome'
import type { ScrollSync } from './scroll-sync'
import type { Go } from './use-address'
import type { ColumnWidths } from './use-column-widths'
import type { Send } from './use-writes'

export interface SelectOptions {
  /** `push` for a step that "back" should take back. */
  readonly how?: 'push' | 'replace'
  /** The pair that the keys A C D X act on; the first of the claim where none is named. */
  readonly linkId?: number
  /** Where the focus goes: the passage, the panel, or where it is. */
  readonly focus?: 'passage' | 'panel'
}

export interface Workspace {
  readonly reading: StoryReading
  readonly index: ReadingIndex
  /** Of each article in reading order; the same lists while the claims are the same. */
  readonly claimsOf: ReadonlyMap<number, readonly ReadClaim[]>
  /** Short names of the articles. */
  readonly names: ReadonlyMap<number, string>
  readonly address: ReadingAddress
  /** Article ids in visual order. */
  readonly columns: readonly number[]
  /** The article that a screen with room for one shows. */
  readonly at: number | null
  /** How a claim is marked; blank where the filter leaves it out. */
  readonly markOf: (claim: ReadClaim) => ClaimMark
  readonly passes: (claim: ReadClaim) => boolean
  readonly selected: ReadClaim | null
  readonly evidence: readonly ArticleEvidence[]
  readonly pair: ReadLink | null
  /** The claims that stand out now. */
  readonly roles: ReadonlyMap<number, string>
  readonly actions: WorkspaceActions
  readonly byHand: ByHand
  readonly width: ColumnWidths
  readonly sync: ScrollSync
  readonly setSync: (sync: ScrollSync) => void
  readonly go: Go
  readonly send: Send
  readonly select: (claimId: number | null, options?: SelectOptions) => void
  /** Has the keys A C D X act on this pair of the selected claim. */
  readonly choosePair: (linkId: number) => void
  /** Opens a link: its pair in the panel gets the focus, and the other article's passage is shown. */
  readonly openLink: (linkId: number) => void
  /** Shows an article, and what the panel says of it. */
  readonly showArticle: (articleId: number) => void
  /** The focus goes from the panel back to the very passage that was left. */
  readonly returnToText: () => void
  readonly hrefOf: (patch: Partial<ReadingAddress>) => string
}

/** What is drawn as soon as there is time: a selection does not wait for all that follows from it. */
export const WorkspaceContext = createContext<Workspace | null>(null)

/** What every part of the workspace shares; as it is this very moment: `useWorkspaceNow`. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside of a workspace')
  return workspace
}
