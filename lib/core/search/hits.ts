/** What a search finds, ready to draw. */
import type { StanceCounts } from '../reading'
import type { Span, Stance, Subtype } from '../vocabulary'
import type { Excerpt } from './excerpts'

export const SEARCH_KINDS = ['claims', 'articles', 'notes', 'tags'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export type SearchCounts = Readonly<Record<SearchKind, number>>

/** A story that what was found can be read in. */
export interface StoryName {
  readonly id: number
  readonly title: string
}

/** Where a claim stands. Empty strings and null: not known. */
export interface ClaimPlace {
  readonly articleId: number
  readonly title: string
  readonly outlet: string
  readonly language: string | null
}

/** A story whose title has what was asked for. */
export interface StoryHit {
  readonly id: number
  readonly title: Excerpt
}

/** Its span points into `text`, the article's. */
export interface ClaimHit extends ClaimPlace, Span {
  readonly id: number
  readonly words: Excerpt
  readonly text: string
  readonly blocks: readonly Span[]
  readonly stories: readonly StoryName[]
  /** The links to it within these stories. */
  readonly counts: StanceCounts
}

export interface ArticleHit {
  readonly id: number
  readonly title: Excerpt
  readonly outlet: Excerpt
  readonly publishedAt: string | null
  readonly language: string | null
  /** The places of its text that say most of what was asked for; its beginning where title and outlet say it all. */
  readonly text: readonly Excerpt[]
  readonly stories: readonly StoryName[]
}

/** A claim as it is named beside a note or a tag. */
export interface NamedClaim extends ClaimPlace {
  readonly id: number
  readonly exact: string
}

/** What a person wrote on a claim (one of `claims`) or on a link (two). */
export interface RemarkHit {
  readonly claims: readonly [NamedClaim] | readonly [NamedClaim, NamedClaim]
  /** Null for a claim. */
  readonly link: { readonly id: number; readonly stance: Stance; readonly subtype: Subtype | null } | null
  /** Null where there is none. `reason`: the one given for the judgement of a link. */
  readonly note: Excerpt | null
  readonly reason: Excerpt | null
  readonly tags: readonly Excerpt[]
  readonly stories: readonly StoryName[]
}
