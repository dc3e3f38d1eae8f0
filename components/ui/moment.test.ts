import { expect, test } from 'vitest'
import { englishFormat } from '@/i18n/english'
import { formatPublished } from './moment'

test.each([
  ['2018-01-02T14:10:00+01:00', '2 Jan 2018, 14:10'],
  ['2017-04-10 09:02', '10 Apr 2017, 09:02'],
  ['2024-03-29', '29 Mar 2024'],
  ['2024-03', 'Mar 2024'],
  ['2024', '2024'],
  ['<b>soon</b>', '<b>soon</b>'],
])('%s is shown as %s', (at, words) => {
  expect(formatPublished(at, englishFormat)).toBe(words)
})
