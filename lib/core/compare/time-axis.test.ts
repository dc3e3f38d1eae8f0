import { describe, expect, test } from 'vitest'
import { toMoment } from './published'
import { buildAxis, placeOnAxis } from './time-axis'

function places(...dates: string[]): number[] {
  const moments = dates.map((date) => toMoment(date)!)
  const axis = buildAxis(moments)
  return moments.map((moment) => Math.round(placeOnAxis(axis, moment) * 100) / 100)
}

describe('placeOnAxis', () => {
  test.each([
    ['one moment stands in the middle', ['2021-05-11'], [0.5]],
    ['two moments at the ends', ['2021-05-11', '2024-01-01'], [0.04, 0.96]],
    ['the same moment at the same place', ['2021-05-11', '2021-05-11', '2021-05-12'], [0.04, 0.04, 0.96]],
    ['evenly as the days are', ['2021-05-11', '2021-05-12', '2021-05-15'], [0.04, 0.27, 0.96]],
  ])('%s', (_, dates, shares) => {
    expect(places(...dates)).toEqual(shares)
  })

  test('an empty stretch that would squeeze the rest is left out, the scale stays one', () => {
    const dates = ['2017-04-10', '2017-04-12', '2017-04-16', '2024-03-29', '2024-03-30']
    const axis = buildAxis(dates.map((date) => toMoment(date)!))
    expect(axis.breaks.map(({ length }) => Math.round(length / 86_400_000))).toEqual([2539])
    const [a, b, c, d, e] = places(...dates)
    expect((c! - b!) / (b! - a!)).toBeCloseTo(2, 0)
    expect((e! - d!) / (b! - a!)).toBeCloseTo(0.5, 0)
    expect(d! - c!).toBeGreaterThan(0.1)
    expect(e).toBeLessThan(1)
  })

  test('hours apart are no break, and no more than three stretches are left out', () => {
    expect(
      buildAxis(['2021-05-11T10:00Z', '2021-05-11T10:01Z', '2021-05-12T09:00Z'].map((d) => toMoment(d)!)).breaks,
    ).toEqual([])
    const bursts = ['2001-01-01', '2001-01-02', '2001-03-01', '2002-01-01', '2009-01-01', '2100-01-01']
    const axis = buildAxis(bursts.map((date) => toMoment(date)!))
    expect(axis.breaks).toHaveLength(3)
    expect(places(...bursts)).toEqual(places(...bursts).toSorted((a, b) => a - b))
  })
})

test('days only where no clock is known', () => {
  expect(buildAxis([toMoment('2021-05-11')!]).daysOnly).toBe(true)
  expect(buildAxis([toMoment('2021-05-11')!, toMoment('2021-05-11T10:00Z')!]).daysOnly).toBe(false)
  expect(buildAxis([]).segments).toEqual([])
})
