/** The share from 0 to 1 that some log-odds stand for: the logistic curve. */
export function toShare(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** Added to both sides of odds: a share is never quite 0 or 1. */
const LEAST = 1e-4

/** The log-odds of a share from 0 to 1, about −9.2 to 9.2. */
export function toLogOdds(share: number): number {
  return toLogRatio(share, 1 - share)
}

/** The logarithm of how one share stands to another. */
export function toLogRatio(one: number, other: number): number {
  return Math.log((one + LEAST) / (other + LEAST))
}
