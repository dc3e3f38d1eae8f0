import { describe, expect, test } from 'vitest'
import type { CountDot, CountSeries, CountTie } from '@/lib/core/compare/count-series'
import { toMoment } from '@/lib/core/compare/published'
import { buildAxis } from '@/lib/core/compare/time-axis'
import { drawLines, findMargins, placeDots, placeUndated } from './chart-layout'

/** A series of counts, each told at a time. */
function makeSeries(told: readonly (readonly [string | null, number])[], ties: readonly CountTie[] = []): CountSeries {
  const dots = told.map(([at, value]) => ({ moment: toMoment(at), value, mark: 'open' }) as CountDot)
  return { unit: null, counts: null, predicate: null, dots, ties }
}

function placing(series: CountSeries, highest: number) {
  const axis = buildAxis(series.dots.flatMap(({ moment }) => moment ?? []))
  const toLabel = ({ value }: CountDot) => String(value)
  return { axis, toY: (value: number) => value / highest, toLabel, height: 200, narrow: 150, longestName: 110 }
}

function overlaps(series: CountSeries, highest: number, width: number): boolean {
  const placed = placeDots(series, placing(series, highest))
  return placed.some((a, i) =>
    placed.slice(i + 1).some((b) => {
      const apart = Math.abs(a.x * width + a.shift - b.x * width - b.shift)
      return Math.abs(a.y - b.y) * 200 < 26 && apart < (a.width + b.width) / 2
    }),
  )
}

const CROWDED = makeSeries([
  ['2021-05-11', 58],
  ['2021-05-11', 59],
  ['2021-05-11', 60],
  ['2021-05-12', 59],
  ['2021-05-12', 61],
  ['2021-05-20', 64],
])

describe('placeDots', () => {
  test.each([150, 300, 900])('no dot lies on another in a chart of %i pixels, nor before one told earlier', (width) => {
    expect(overlaps(CROWDED, 64, width)).toBe(false)
    const lefts = placeDots(CROWDED, placing(CROWDED, 64)).map(({ x, shift }) => ({ x, left: x * width + shift }))
    for (const [i, a] of lefts.entries())
      for (const b of lefts.slice(i + 1)) if (b.x > a.x) expect(b.left).toBeGreaterThanOrEqual(a.left)
  })

  test('one number told at one time is one dot, what has no date is placed apart', () => {
    const series = makeSeries([
      ['2021-05-11', 4],
      ['2021-05-11', 4],
      ['2021-05-12', 9],
      [null, 9],
      [null, 10],
    ])
    expect(placeDots(series, placing(series, 10)).map(({ dots }) => dots.length)).toEqual([2, 1])
    const undated = placeUndated(series, placing(series, 10))
    expect(undated.dots.map(({ dots }) => dots.length)).toEqual([1, 1])
    expect(undated.width).toBeGreaterThan(undated.dots[0]!.width)
  })

  test('a dot alone has room for its name, dots in a heap do not all have', () => {
    const alone = makeSeries([
      ['2021-05-11', 4],
      ['2021-05-12', 9],
    ])
    expect(placeDots(alone, placing(alone, 10)).map(({ name }) => name)).toEqual(['above', 'above'])
    expect(placeDots(CROWDED, placing(CROWDED, 64)).some(({ name }) => name === null)).toBe(true)
  })

  test('the margins hold what stands out at both ends', () => {
    const placed = placeDots(CROWDED, placing(CROWDED, 64))
    const { start, end } = findMargins(placed, 150)
    for (const { x, shift, width } of placed) {
      expect(x * 150 + shift - width / 2).toBeGreaterThanOrEqual(-start)
      expect(x * 150 + shift + width / 2).toBeLessThanOrEqual(150 + end)
    }
  })
})

test('a step from the newest count before, a straight line to the nearest contradiction, none to what has no date', () => {
  const series = makeSeries(
    [
      ['2021-05-11', 4],
      ['2021-05-11', 9],
      ['2021-05-12', 14],
      [null, 11],
    ],
    [
      { a: 0, b: 1, kind: 'contradicts' },
      { a: 0, b: 2, kind: 'updated' },
      { a: 1, b: 2, kind: 'updated' },
      { a: 2, b: 3, kind: 'contradicts' },
    ],
  )
  const { axis, toY } = placing(series, 20)
  expect(drawLines(series, axis, toY)).toEqual([
    { kind: 'contradicts', path: 'M4 80L4 55' },
    { kind: 'updated', path: 'M4 55H96V30' },
  ])
})
