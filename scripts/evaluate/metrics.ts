/** Figures over judged rows: pure functions, deterministic also where they draw samples. */

/** One row: what it is, what the engine said, and how sure it was of that (0 to 1). */
export interface Row {
  readonly expected: string
  readonly predicted: string
  readonly confidence: number
}

export interface ClassFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Share of rows that are right; 0 without rows. */
export function accuracy(rows: readonly Row[]): number {
  return rows.length === 0 ? 0 : rows.filter(isRight).length / rows.length
}

/** Precision, recall and F1 of one class; 0 where nothing can be divided by. */
export function measureClass(rows: readonly Row[], label: string): ClassFigures {
  const hits = rows.filter((row) => row.expected === label && row.predicted === label).length
  const precision = share(hits, rows.filter((row) => row.predicted === label).length)
  const recall = share(hits, rows.filter((row) => row.expected === label).length)
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

/** Mean F1 over the classes that occur among the expected ones. */
export function macroF1(rows: readonly Row[]): number {
  const labels = [...new Set(rows.map((row) => row.expected))]
  return share(
    labels.reduce((sum, label) => sum + measureClass(rows, label).f1, 0),
    labels.length,
  )
}

/** Chance that a positive scores above a negative (area under the ROC curve, ties count half); 0.5 without both kinds. */
export function areaUnderCurve(scored: readonly { score: number; positive: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score)
  const positives = sorted.filter((item) => item.positive).length
  const negatives = sorted.length - positives
  if (positives === 0 || negatives === 0) return 0.5
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++
    // Equal scores share the mean of their ranks, which count from 1.
    for (let i = from; i < to; i++) if (sorted[i]!.positive) ranks += (from + 1 + to) / 2
    from = to
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Expected calibration error over ten bins of equal width: how far confidence and share of right ones lie apart. */
export function calibrationError(rows: readonly Row[]): number {
  const bins = Map.groupBy(rows, (row) => Math.min(9, Math.floor(row.confidence * 10)))
  const gaps = [...bins.values()].map((bin) => {
    const sure = bin.reduce((sum, row) => sum + row.confidence, 0) / bin.length
    return Math.abs(sure - accuracy(bin)) * bin.length
  })
  return share(
    gaps.reduce((sum, gap) => sum + gap, 0),
    rows.length,
  )
}

/** How many samples a bootstrap interval is drawn from. */
const SAMPLES = 300

/** The 95 % bootstrap interval of a figure over the rows; the same for the same rows. */
export function bootstrapInterval<R>(rows: readonly R[], figure: (rows: readonly R[]) => number): [number, number] {
  if (rows.length === 0) return [0, 0]
  const random = countingRandom()
  const drawn = Array.from({ length: SAMPLES }, () =>
    figure(Array.from(rows, () => rows[Math.floor(random() * rows.length)]!)),
  ).sort((a, b) => a - b)
  return [drawn[Math.floor(SAMPLES * 0.025)]!, drawn[Math.ceil(SAMPLES * 0.975) - 1]!]
}

/** Numbers from 0 to 1 by a linear congruential generator (the constants of Numerical Recipes), always from the same start. */
function countingRandom(): () => number {
  let state = 20_261_123
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function isRight(row: Row): boolean {
  return row.expected === row.predicted
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
