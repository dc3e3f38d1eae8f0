import { expect, test } from 'vitest'
import { fromFields, toFields } from './published-fields'

test.each([
  ['2018-01-02T14:10:30+01:00', { date: '2018-01-02', time: '14:10' }],
  ['2018-01-02', { date: '2018-01-02', time: '' }],
  ['2018-01', { date: '', time: '' }],
  ['', { date: '', time: '' }],
])('%s is shown as %o and unchanged comes back whole', (was, fields) => {
  expect(toFields(was)).toEqual(fields)
  expect(fromFields({ ...fields, was })).toBe(was || null)
})

test.each([
  ['2018-01-02T14:10:30Z', '2018-01-03', '14:10', '2018-01-03T14:10'],
  ['2018-01-02T14:10:30Z', '2018-01-02', '', '2018-01-02'],
  ['2018-01-02', '', '', null],
  ['', '2018-01-02', '09:00', '2018-01-02T09:00'],
])('%s corrected to %s %s is kept as %s', (was, date, time, kept) => {
  expect(fromFields({ date, time, was })).toBe(kept)
})
