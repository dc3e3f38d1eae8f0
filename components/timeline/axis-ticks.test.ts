import { describe, expect, test } from 'vitest'
import { toMoment } from '@/lib/core/compare/published'
import { buildAxis } from '@/lib/core/compare/time-axis'
import { listTicks, scaleValues } from './axis-ticks'

const ROOM = { narrow: 200, wide: 700 }

function ticksOf(...dates: string[]) {
  return listTicks(buildAxis(dates.map((date) => toMoment(date)!)), ROOM)
}

function tell({ at, whole, clock }: ReturnType<typeof ticksOf>[number]): string {
  const iso = new Date(at).toISOString()
  return `${clock ? iso.slice(11, 16) : iso.slice(5, 10)}${whole ? ` ${clock ? iso.slice(0, 10) : iso.slice(0, 4)}` : ''}`
}

describe('listTicks', () => {
  test.each<[string, string[], string[]]>([
    ['one day', ['2021-05-11'], ['05-11 2021']],
    ['every day of a few', ['2021-05-11', '2021-05-13'], ['05-11 2021', '05-12', '05-13']],
    ['another year is told', ['2020-12-31', '2021-01-01'], ['12-31 2020', '01-01 2021']],
    [
      'hours of a day',
      ['2021-05-11T21:00Z', '2021-05-12T03:00Z'],
      ['21:00 2021-05-11', '22:00', '23:00', '00:00 2021-05-12', '01:00', '02:00', '03:00'],
    ],
  ])('%s', (_, dates, told) => {
    expect(ticksOf(...dates).map(tell)).toEqual(told)
  })

  test('no two dates are nearer than there is room, in a narrow place fewer are told', () => {
    const ticks = ticksOf('2021-05-01', '2021-05-09', '2021-06-20')
    for (const [width, shown] of [
      [ROOM.wide, ticks],
      [ROOM.narrow, ticks.filter(({ wide }) => !wide)],
    ] as const)
      for (const [i, tick] of shown.slice(1).entries())
        expect((tick.x - shown[i]!.x) * width).toBeGreaterThanOrEqual(78)
    expect(ticks.filter(({ wide }) => !wide).length).toBeLessThan(ticks.length)
    expect([ticks[0]!.wide, ticks.at(-1)!.wide]).toEqual([false, false])
  })
})

describe('scaleValues', () => {
  test.each([
    ['from nought', [4, 9, 14], true],
    ['not from nought where all lie close together', [58, 59], false],
    ['one value has a height too', [12], true],
    ['nought alone', [0, 0], true],
  ])('%s', (_, values, fromZero) => {
    const scale = scaleValues(values)
    expect(scale.fromZero).toBe(fromZero)
    for (const value of values) {
      expect(scale.toY(value)).toBeGreaterThanOrEqual(0)
      expect(scale.toY(value)).toBeLessThanOrEqual(1)
    }
    expect(scale.ticks.every(Number.isInteger)).toBe(true)
  })
})
