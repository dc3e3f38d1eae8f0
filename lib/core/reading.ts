/** What the pages show: articles, claims, links and changes as they are read from the data, ready to draw. */
import type { FindingChanges } from './compare/finding-changes'
import type { OriginDecision } from './origins/count-origins'
import type { StoryOrigins } from './origins/tie-articles'
import type { Certainty, ClaimGroup, LinkState, Quote, Reason, Span, Speaker, Stance, Subtype } from './vocabulary'

/** What is known of an article besides its text. Empty string or null: not known. */
export interface ArticleMetadata {
  readonly title: string
  readonly outlet: string
  readonly authors: readonly string[]
  /** ISO 8601, as precise as known. */
  readonly publishedAt: string | null
  readonly url: string | null
}

export interface ArticleSummary extends ArticleMetadata {
  readonly id: number
  readonly language: string | null
  readonly words: number
  readonly claims: number
  /** ISO 8601 */
  readonly addedAt: string
}

/** An article as it stands in a column. Every span below points into `text`. */
export interface ReadArticle extends ArticleSummary {
  readonly text: string
  /** Paragraphs, in order. */
  readonly blocks: readonly Span[]
}

export interface ReadClaim extends Quote {
  readonly id: number
  readonly articleId: number
  readonly speaker: Speaker | null
  readonly certainty: Certainty
  readonly certaintyCue: Quote | null
  /** 0 to 1 */
  readonly worth: number
  readonly madeBy: 'engine' | 'person'
  /** True where a person moved its bounds. */
  readonly edited: boolean
  readonly tags: readonly string[]
  readonly note: string
}

export interface ReadLink {
  readonly id: number
  /** Claim ids, a < b. In `reasons`, side `a` speaks of claim a. */
  readonly a: number
  readonly b: number
  /** The stance that counts: a person's where there is one, else the engine's. */
  readonly stance: Stance
  readonly subtype: Subtype | null
  readonly state: LinkState
  /** What the engine suggested, null for a link made by hand. */
  readonly suggested: { readonly stance: Stance; readonly subtype: Subtype | null; readonly confidence: number } | null
  readonly reasons: readonly Reason[]
  readonly decision: { readonly by: string; readonly at: string; readonly reason: string } | null
  readonly tags: readonly string[]
  readonly note: string
}

export interface StorySummary {
  readonly id: number
  readonly title: string
  readonly sample: boolean
  /** ISO 8601 */
  readonly createdAt: string
  readonly articles: readonly { readonly id: number; readonly title: string; readonly outlet: string }[]
  readonly counts: StanceCounts
}

/** Links of a story by what a reader filters on. `unjudged` counts suggestions that nobody has judged. */
export interface StanceCounts {
  readonly agrees: number
  /** Without the updates. */
  readonly contradicts: number
  /** Later counts of one thing. */
  readonly updated: number
  readonly scope: number
  readonly unjudged: number
}

/** How far the background work on a story is; null when there is none. */
export interface WorkProgress {
  readonly state: 'queued' | 'running' | 'failed'
  readonly done: number
  readonly total: number
}

/** How far the newest look of the engine at a story anew is, and whether a further one is due. */
export interface ReanalysisState {
  /** True where something in the story was found by an older engine. */
  readonly due: boolean
  /** The newest one that is finished and changed something that nobody has read yet; `changes`: how many. */
  readonly unread: { readonly id: number; readonly changes: number } | null
}

/** One look of the engine at a story anew. */
export interface Reanalysis {
  readonly id: number
  readonly by: string
  /** ISO 8601 */
  readonly askedAt: string
  /** ISO 8601; null while it is under way. */
  readonly finishedAt: string | null
  /** The oldest engine whose findings stood before, and the one that looked; null until it has begun. */
  readonly fromEngine: number | null
  readonly toEngine: number | null
  /** Null until it is finished. */
  readonly changes: FindingChanges | null
}

export interface StoryReading {
  readonly story: StorySummary
  /** In column order. */
  readonly articles: readonly ReadArticle[]
  /** Of all the articles, in reading order article by article; removed ones are left out. */
  readonly claims: readonly ReadClaim[]
  /** Between these claims; rejected ones (stance unrelated) included, removed ones left out. */
  readonly links: readonly ReadLink[]
  readonly groups: readonly ClaimGroup[]
  /** Where each article comes from, what ties them as wholes, and what people decided on pairs of claims. */
  readonly origins: StoryOrigins<number> & { readonly decisions: readonly OriginDecision<number>[] }
  /** Every tag in use anywhere, sorted. */
  readonly tags: readonly string[]
  readonly undo: ChangeSummary | null
  readonly redo: ChangeSummary | null
  readonly work: WorkProgress | null
  readonly reanalysis: ReanalysisState
}

export const CHANGE_KINDS = [
  'create-story',
  'rename-story',
  'delete-story',
  'add-article',
  'remove-article',
  'order-articles',
  'judge-link',
  'judge-links',
  'annotate-link',
  'create-link',
  'remove-link',
  'mark-claim',
  'move-claim',
  'annotate-claim',
  'remove-claim',
  'merge-groups',
  'split-group',
  'regroup-claims',
  'join-origins',
  'separate-origins',
  'undo',
  'redo',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One thing a person did. `detail` holds the words for its line in the history: title, quote, stance, from, to, reason … */
export interface ChangeSummary {
  readonly id: number
  readonly kind: ChangeKind
  /** ISO 8601 */
  readonly at: string
  readonly by: string
  readonly storyId: number | null
  /** For undo and redo: the kind of the change they took back or did again. */
  readonly targetKind: ChangeKind | null
  readonly detail: Readonly<Record<string, string>>
  /** True while it has been taken back. */
  readonly undone: boolean
}

export const IMPORT_STATES = ['reading', 'ready', 'saving', 'done', 'duplicate', 'failed', 'skipped'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** Why a text could not come in. */
export const IMPORT_PROBLEMS = [
  'empty',
  'binary',
  'encoding',
  'too-large',
  'unsupported',
  'no-article',
  'too-many',
  'failed',
] as const
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number]

export interface ReadImportItem {
  readonly id: number
  /** File name, or "pasted text". */
  readonly name: string
  readonly state: ImportState
  readonly problem: ImportProblem | null
  readonly metadata: ArticleMetadata | null
  /** The first words of the text, for recognition. */
  readonly excerpt: string
  readonly words: number
  /** The stored article: the new one, or the one it duplicates. */
  readonly articleId: number | null
}

export interface ReadImport {
  readonly id: number
  readonly story: { readonly id: number; readonly title: string } | null
  readonly createdAt: string
  readonly items: readonly ReadImportItem[]
}
