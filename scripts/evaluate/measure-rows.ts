import type { SetFigures } from './figures'
import { accuracy, areaUnderCurve, bootstrapInterval, calibrationError, macroF1, measureClass } from './metrics'
import type { JudgedRow } from './pair-sets'

/** All figures of a judged set. */
export function measureRows(rows: readonly JudgedRow[]): SetFigures {
  const [low, high] = bootstrapInterval(rows, macroF1)
  const shown = rows.filter((row) => row.shown)
  const contradictions = shown.filter(({ predicted }) => isContradiction(predicted))
  const labels = [...new Set(rows.map(({ expected }) => expected))].sort()
  return {
    n: rows.length,
    accuracy: accuracy(rows),
    macroF1: macroF1(rows),
    low,
    high,
    relatedAuc: areaUnderCurve(
      rows.map(({ expected, related }) => ({ score: related, positive: !/neutral|unrelated/.test(expected) })),
    ),
    calibration: calibrationError(shown),
    shown: shown.length,
    contradictions: {
      shown: contradictions.length,
      right: contradictions.filter(({ expected }) => isContradiction(expected)).length,
      there: rows.filter(({ expected }) => isContradiction(expected)).length,
    },
    classes: Object.fromEntries(labels.map((label) => [label, measureClass(rows, label)])),
  }
}

function isContradiction(label: string): boolean {
  return label.startsWith('contradict')
}
