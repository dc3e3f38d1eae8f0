/**
 * Weights of what makes a statement worth checking, fitted by logistic regression on sentences of political debates that
 * journalists had marked. Each feature runs from 0 to 1; a weight is what the whole feature adds to the log odds.
 */
export const WORTH_WEIGHTS = {
  /** The fit's -2.2, plus 1.1 (ln 3): of the sentences it saw one in four was worth checking, in news about every second is. */
  base: -1.1,
  /** Long sentences hold more of everything else; by itself length speaks against. */
  length: -0.8,
  short: -0.25,
  numbers: 2.4,
  names: 1.4,
  nouns: 1.4,
  /** What has happened can be checked. */
  past: 1.8,
  deeds: 0.8,
  amounts: 1.5,
  opinion: -1.4,
  /** What will happen cannot be checked yet. */
  future: -0.9,
  /** "must", "should": a wish, not a fact. */
  duty: -1.2,
  firstPerson: -0.75,
  secondPerson: -0.4,
  we: -0.05,
  other: 0.35,
  /** The fit gave -1.2 (debaters assert by asking); in news a question states nothing. */
  question: -2.5,
  /** A heading more often than a statement. The fit saw too few of them to tell; read on news pages. */
  noVerb: -1.5,
  imperative: -0.35,
} as const
