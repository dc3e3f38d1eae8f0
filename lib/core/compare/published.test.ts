import { describe, expect, test } from 'vitest'
import { byMoment, compareMoments, toMoment } from './published'

describe('toMoment', () => {
  test.each([
    ['2021-05-11', '2021-05-11T12:00:00.000Z', 'day'],
    ['2021-05-11T14:10', '2021-05-11T14:10:00.000Z', 'minute'],
    ['2021-05-11 14:10', '2021-05-11T14:10:00.000Z', 'minute'],
    ['2021-05-11T14:10:30.5+02:00', '2021-05-11T12:10:00.000Z', 'minute'],
    ['2021-05-11T00:10+0100', '2021-05-10T23:10:00.000Z', 'minute'],
    ['2021-05-11T14:10Z', '2021-05-11T14:10:00.000Z', 'minute'],
  ])('%s', (published, at, precision) => {
    const moment = toMoment(published)!
    expect([new Date(moment.at).toISOString(), moment.precision]).toEqual([at, precision])
  })

  test.each([null, '', '2021', '2021-05', 'yesterday', '2021-13-40'])('%s is not known to the day', (published) => {
    expect(toMoment(published)).toBeNull()
  })
})

test.each([
  ['2021-05-11', '2021-05-12', 1],
  ['2021-05-12', '2021-05-11T23:00Z', -1],
  ['2021-05-11', '2021-05-11T23:00Z', 0],
  ['2021-05-11T10:00Z', '2021-05-11T10:30Z', 1],
  ['2021-05-11T10:00+02:00', '2021-05-11T08:30Z', 1],
  ['2021-05-11', null, 0],
] as const)('compareMoments(%s, %s)', (a, b, order) => {
  expect(compareMoments(toMoment(a), toMoment(b))).toBe(order)
})

test('what has no date comes last', () => {
  const moments = [null, '2021-05-12', null, '2021-05-11'].map(toMoment).toSorted(byMoment)
  expect(moments.map((moment) => moment && new Date(moment.at).getUTCDate())).toEqual([11, 12, null, null])
})
