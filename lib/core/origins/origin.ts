/** The nouns of origins: what an article credits, and why two articles are one origin on a point. */
import type { Quote } from '@/lib/core/vocabulary'

/**
 * What an article takes from another newsroom: the whole `text` ("OSLO (Reuters) –"), most of it (`source`: "Source:
 * Express"), some of it (`contributed`: "AP contributed to this report"), or one thing (`reported`: "…, Expressen reports").
 */
export const CREDIT_ROLES = ['text', 'source', 'contributed', 'reported'] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]

/** The words that credit another newsroom, and the name it is counted under. */
export interface Credit extends Quote {
  readonly agency: string
  readonly role: CreditRole
}

/** Why two articles rest on one origin, or might. */
export interface OriginReason {
  readonly kind: OriginKind
  /** "same speaker: police", "92 % of this passage in common" */
  readonly text: string
  /** False for a hint that is too weak to count as one origin: "both from officials, not named". */
  readonly joins: boolean
  /** Where the first and the second of the two say so; null where there are no words to show. */
  readonly a: Quote | null
  readonly b: Quote | null
}

/** From the surest sign to the faintest. */
export const ORIGIN_KINDS = ['outlet', 'agency', 'text', 'credit', 'passage', 'speaker'] as const
export type OriginKind = (typeof ORIGIN_KINDS)[number]

/** What the engine is given of an article to tell where it comes from. */
export interface OriginArticle<Id> {
  readonly id: Id
  readonly outlet: string
  readonly text: string
}

/** Two articles of a story that have something in common as wholes, each unordered pair once. */
export interface ArticleTie<Id> {
  readonly a: Id
  readonly b: Id
  readonly reasons: readonly OriginReason[]
}

/** How much of an article's own words, quotations left out, stand in another article too; 0 to 1. */
export interface SharedText<Id> {
  readonly with: Id
  readonly share: number
}

/** Where an article as a whole comes from. */
export interface ArticleOrigin<Id> {
  readonly article: Id
  /** The surest credit, null where none is given. */
  readonly credit: Credit | null
  /** The article that has most in common with it, null where none has anything. */
  readonly shared: SharedText<Id> | null
}
