import type { FindingKind } from '@/lib/core/match/finding'

/**
 * All numbers of the judge. The relatedness weights were fitted by logistic regression on pairs of news sentences that two
 * readers had judged, then rounded; the others are set by hand so that a shown contradiction is rarely wrong.
 */

/** Log-odds that two claims speak of the same thing. */
export const RELATED = {
  bias: -2.4,
  /** Shared weight over the mean of both claims, 0 to 1. */
  dice: 0.5,
  /** Shared weight over that of the lighter claim, 0 to 1. */
  containment: 1.7,
  /** Natural logarithm of 1 + weight of shared words: long common ground says more than a high share of little. */
  terms: 1.45,
  /** The same for shared names, which say less: many claims of a story name the same people. */
  names: 0.75,
  /** Weight of shared words that are verbs on both sides: the same deed, not only the same subject. */
  verbs: 0.8,
  /** One side negates or denies something: "denied bail" beside "was set free". */
  otherPolarity: -0.4,
  /** Each content word of a common run, up to `passageMost`: quotations and agency text. */
  passage: 0.2,
  passageMost: 8,
  /** Each equal quantity, by how alike the counted things are. */
  sameQuantity: 1.25,
  sameTime: 0.8,
  /** One named thing comes first in both: an app, a ship. */
  sameSubject: 1.6,
  otherTime: -0.5,
  otherPlace: -0.3,
} as const

/** How likely a conflict is real once the two claims line up for it, by what was found. */
export const CONFLICT: Readonly<Partial<Record<FindingKind, number>>> = {
  'other thing': 0.86,
  'other spelling': 0.8,
  'other age': 0.92,
  'later count': 0.88,
  'now done': 0.78,
  'other quantity': 0.85,
  opposite: 0.76,
  negated: 0.76,
  denied: 0.72,
  /** Only where all else is the same. */
  'other name': 0.74,
  'other day': 0.74,
}

/** What two claims must share, beside the words in conflict, before a conflict counts. */
export const LINE_UP = {
  /** Weight of names and words for a number against a number: one rare word or two known ones. */
  quantityShared: 1.2,
  /** Times that one count may be the other. */
  countsApart: 8,
  /** Share of the lighter claim for sums of money and measures. */
  unitContainment: 0.65,
  /** Share of the lighter claim for negation and denial: nearly the same sentence. */
  polarityContainment: 0.68,
  polarityShared: 2,
  /** Of that, weight of words that are no names. */
  polarityWords: 1,
  /** Weight around two opposite words: a name and a word. */
  oppositeShared: 1.2,
  oppositeContainment: 0.25,
  oppositeVerbContainment: 0.7,
  /** Share of the lighter claim, and weight, for a deed to come and the same deed done. */
  plansContainment: 0.4,
  plansShared: 2.4,
  /** Names of other spelling must meet in the same piece of news. */
  spellingShared: 1,
} as const

/** Share of "differs in scope" among related claims, by what sets them apart. */
export const SCOPE = {
  none: 0.04,
  /** A number against a number that is no conflict: a part against the whole, another event. */
  otherCount: 0.6,
  otherTime: 0.55,
  otherPlace: 0.5,
  sameSubject: 0.9,
} as const

/** A suggestion is shown from this score on: contradictions only where they are hardly ever wrong. */
export const SHOW = {
  contradicts: 0.7,
  agrees: 0.6,
  /** Where one side negates or denies something: "she denied the affair" hardly agrees with "they had an affair". */
  agreesInDoubt: 0.82,
  scope: 0.5,
} as const

/** Below this a claim gets one link to another article, not two: the runner-up of a doubtful match is mostly wrong. */
export const SURE_LINK = 0.68

/** Reasons given for one judgement: more are not read. */
export const MOST_REASONS = 6
