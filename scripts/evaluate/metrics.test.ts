import { describe, expect, test } from 'vitest'
import {
  accuracy,
  areaUnderCurve,
  bootstrapInterval,
  calibrationError,
  macroF1,
  measureClass,
  type Row,
} from './metrics'

const row = (expected: string, predicted: string, confidence = 1): Row => ({ expected, predicted, confidence })
const rows = [row('a', 'a'), row('a', 'a'), row('a', 'b'), row('b', 'b'), row('b', 'a'), row('c', 'a')]

describe('figures', () => {
  test('accuracy and classes, counted by hand', () => {
    expect(accuracy(rows)).toBeCloseTo(3 / 6)
    expect(measureClass(rows, 'a')).toEqual({ precision: 2 / 4, recall: 2 / 3, f1: expect.closeTo(4 / 7) })
    expect(measureClass(rows, 'c')).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(macroF1(rows)).toBeCloseTo((4 / 7 + 1 / 2 + 0) / 3)
  })

  test('area under the curve: all right, all wrong, all the same', () => {
    const scored = (scores: [number, boolean][]) => scores.map(([score, positive]) => ({ score, positive }))
    expect(
      areaUnderCurve(
        scored([
          [0.1, false],
          [0.2, false],
          [0.8, true],
        ]),
      ),
    ).toBe(1)
    expect(
      areaUnderCurve(
        scored([
          [0.9, false],
          [0.2, true],
        ]),
      ),
    ).toBe(0)
    expect(
      areaUnderCurve(
        scored([
          [0.5, false],
          [0.5, true],
          [0.5, true],
        ]),
      ),
    ).toBe(0.5)
    expect(
      areaUnderCurve(
        scored([
          [0.1, false],
          [0.4, true],
          [0.4, false],
          [0.8, true],
        ]),
      ),
    ).toBeCloseTo(3.5 / 4)
  })

  test('calibration: sure and right is 0, sure and wrong is all of it', () => {
    expect(calibrationError([row('a', 'a', 1), row('b', 'b', 1)])).toBe(0)
    expect(calibrationError([row('a', 'b', 1)])).toBe(1)
    expect(calibrationError([row('a', 'a', 0.55), row('a', 'b', 0.55)])).toBeCloseTo(0.05)
  })

  test('a bootstrap interval holds the figure, is narrower for more rows, and is the same each time', () => {
    const few = bootstrapInterval(rows, accuracy)
    const many = bootstrapInterval(Array.from({ length: 100 }, () => rows).flat(), accuracy)
    expect(few[0]).toBeLessThanOrEqual(0.5)
    expect(few[1]).toBeGreaterThanOrEqual(0.5)
    expect(many[1] - many[0]).toBeLessThan(few[1] - few[0])
    expect(bootstrapInterval(rows, accuracy)).toEqual(few)
  })
})
