/**
 * The nouns of Crossread, as plain data: what every other part of the program reads and writes.
 * All offsets count UTF-16 code units of the stored text; `end` is exclusive.
 */

/** A piece of a stored text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words that stand there, so that it can be checked: `text.slice(start, end) === exact`. */
export interface Quote extends Span {
  readonly exact: string
}

/** What two claims are to each other. `scope` is "differs in scope": same subject, no conflict. */
export const STANCES = ['agrees', 'contradicts', 'scope', 'unrelated'] as const
export type Stance = (typeof STANCES)[number]

/** Why two claims contradict each other. `superseded`: a later count, or done what was planned: an update rather than a conflict. */
export const SUBTYPES = [
  'number',
  'time',
  'place',
  'actor',
  'object',
  'negation',
  'cause',
  'certainty',
  'superseded',
] as const
export type Subtype = (typeof SUBTYPES)[number]

/** Where a link comes from and what a person made of it. */
export const LINK_STATES = ['suggested', 'confirmed', 'rejected', 'manual'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** How sure the article is of a claim. */
export const CERTAINTIES = ['stated', 'alleged', 'confirmed', 'denied', 'dismissed'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What the engine is given of an article. `publishedAt`: ISO 8601 date or date-time, null when not known. */
export interface ArticleText {
  readonly title: string
  readonly text: string
  readonly publishedAt: string | null
}

export const NAME_KINDS = ['person', 'organisation', 'place', 'thing', 'unknown'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name used in a claim, or meant by it ("he", "the app") when that is certain. */
export interface Name extends Quote {
  readonly kind: NameKind
  /** What kind of thing it is, where known: "messaging app", "country". */
  readonly type: string | null
  /** The same for all aliases, also across articles: "islamic state" for ISIS, IS, Daesh; full lower-case name for people. */
  readonly key: string
  /** True where the words are a pronoun or a description ("the suspect") and `key` was inferred. */
  readonly inferred: boolean
}

/** A number with what it counts. `low` ≤ value ≤ `high`; open ends are ±Infinity, stored as null. */
export interface Quantity extends Quote {
  readonly low: number | null
  readonly high: number | null
  readonly bound: 'exact' | 'about' | 'at least' | 'at most' | 'range'
  /** "percent", "year" (an age or duration), "kilometre", "SEK" …; null for a plain count. */
  readonly unit: string | null
  /** Lemma of what is counted: "person", "suspect"; null when not known. */
  readonly counts: string | null
  /** What happened to what is counted: "kill", "injure", "arrest"; null when not known. */
  readonly predicate: string | null
}

/** A time resolved against the publication date. `from` and `to`: ISO dates (days), both inclusive; null when unresolved. */
export interface TimeRef extends Quote {
  readonly from: string | null
  readonly to: string | null
  /** The clock where the words tell it, "19:15", in whatever zone the text means; a clock without a day has no `from`. */
  readonly clock?: string
}

/** Words that negate or cast doubt, with what they are said of: "suspected" of "drug gunmen", "refused to" of "speak to the press". */
export interface Cue extends Quote {
  /** The words in its reach. */
  readonly scope: Span
  /** The one word it bears on most: the verb of the clause, the noun of the phrase. */
  readonly head: Span
}

/** A content word of a claim. */
export interface Term extends Span {
  readonly lemma: string
  readonly pos: string
}

/** What a claim can be compared on. Every entry points at the stored text. */
export interface Facets {
  readonly names: readonly Name[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeRef[]
  /** The words that negate ("not", "refused to"). */
  readonly negations: readonly Cue[]
  /** The words that leave open whether it is so ("suspected", "may have", "unclear whether"). */
  readonly hedges: readonly Cue[]
  readonly terms: readonly Term[]
}

/** Who is quoted as saying a claim. `key` folds aliases as in `Name`. */
export interface Speaker extends Quote {
  readonly key: string
}

/** A checkable statement in one article, as the engine finds it. */
export interface FoundClaim extends Quote {
  readonly speaker: Speaker | null
  readonly certainty: Certainty
  /** The words that carry the certainty ("allegedly", "denied"), null when it is plainly stated. */
  readonly certaintyCue: Quote | null
  /** How worth checking, 0 to 1. */
  readonly worth: number
  readonly facets: Facets
}

/**
 * What the engine saw, in words and spans. `a` and `b` quote the two claims' articles (null where one side has nothing to quote).
 * `text` is what a reader sees: "Zello ≠ WhatsApp", "13 = thirteen".
 */
export interface Reason {
  readonly kind: string
  readonly text: string
  /** Which stance it speaks for. */
  readonly for: Stance
  readonly a: Quote | null
  readonly b: Quote | null
}

export type StanceScores = Readonly<Record<Stance, number>>

/** What the engine makes of two claims. `shown` is false where it abstains. */
export interface Judgement {
  readonly stance: Stance
  readonly subtype: Subtype | null
  /** 0 to 1: how likely the stance is right. */
  readonly confidence: number
  readonly shown: boolean
  readonly scores: StanceScores
  readonly reasons: readonly Reason[]
}

/** A claim with the identity under which it is compared, and the article it stands in. */
export interface ComparableClaim extends FoundClaim {
  readonly id: string
  readonly articleId: string
  readonly publishedAt: string | null
}

/** Two claims of different articles that may speak of the same thing, by id. */
export interface CandidatePair {
  readonly a: string
  readonly b: string
  /** How much of what tells claims apart the two share: 0 or more, comparable within one story. */
  readonly score: number
  /** Place of one claim among the candidates that its article has for the other, from 1; the better of the two places. */
  readonly rank: number
}

/** Finds, among the claims of a story, the pairs worth judging, the best first. */
export type FindCandidates = (claims: readonly ComparableClaim[]) => readonly CandidatePair[]

/** Two statements to be judged. */
export interface TextPair {
  readonly a: string
  readonly b: string
}

/**
 * What a learned judge makes of two statements: the shares of agree, contradict and neither (they add up to 1), and how likely
 * the two speak of the same thing, 0 to 1.
 */
export interface LearnedScores {
  readonly agree: number
  readonly contradict: number
  readonly neutral: number
  readonly related: number
}

/** Reads pairs of statements: one result a pair, in order, the same for (a, b) and (b, a) and whatever else is asked with it. */
export type LearnedJudge = (pairs: readonly TextPair[]) => Promise<readonly LearnedScores[]>

/** A suggested link between two claims, by id. */
export interface FoundLink extends Judgement {
  readonly a: string
  readonly b: string
}

/** Claims of several articles on one point. `claims` are ids in reading order, article by article. */
export interface ClaimGroup {
  readonly id: string
  readonly claims: readonly string[]
  /**
   * Who stands against whom: two sides or more where claims contradict each other, the larger first, else one side of all.
   * A claim of which no link says where it stands is on none of several.
   */
  readonly sides: readonly GroupSide[]
}

/** One side of a group. `says`: the words of one of its claims that the other side contradicts; null where no reason quotes them. */
export interface GroupSide {
  readonly claims: readonly string[]
  readonly says: (Quote & { readonly claim: string }) | null
}
