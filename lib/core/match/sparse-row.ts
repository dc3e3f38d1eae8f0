/** Scores of one claim with other claims, by their place in the story; whoever is not listed has 0. */
export interface SparseRow {
  readonly claims: readonly number[]
  readonly scores: readonly number[]
}

export interface RowSums {
  add(claim: number, score: number): void
  /** Returns what was added since the last call and starts anew. */
  take(): SparseRow
}

/** Sums scores by claim, in time that grows with what is added and not with the claims there are. */
export function makeRowSums(size: number): RowSums {
  const sums = new Float64Array(size)
  let touched: number[] = []
  return {
    add(claim, score) {
      const sum = sums[claim] ?? 0
      if (sum === 0) touched.push(claim)
      sums[claim] = sum + score
    },
    take() {
      const claims = touched
      const scores = claims.map((claim) => sums[claim] ?? 0)
      for (const claim of claims) sums[claim] = 0
      touched = []
      return { claims, scores }
    },
  }
}
