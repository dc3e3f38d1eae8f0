import { describe, expect, test } from 'vitest'
import { findTimes } from '@/lib/core/extract/times'

const show = (text: string, publishedAt: string | null) =>
  findTimes(text, { start: 0, end: text.length }, publishedAt).map(({ exact, from, to }) => [exact, from, to])

describe('findTimes', () => {
  test.each<[string, unknown[]]>([
    ['It sank on Friday.', [['Friday', '2017-04-07', '2017-04-07']]],
    ['It sank on Monday.', [['Monday', '2017-04-10', '2017-04-10']]],
    ['It will sail on Friday.', [['Friday', '2017-04-14', '2017-04-14']]],
    ['It sank yesterday.', [['yesterday', '2017-04-09', '2017-04-09']]],
    ['Last December it sank.', [['Last December', '2016-12-01', '2016-12-31']]],
    ['Last year it sank.', [['Last year', '2016-01-01', '2016-12-31']]],
    ['It sank on March 22.', [['March 22', '2017-03-22', '2017-03-22']]],
    ['It sank on November 3.', [['November 3', '2016-11-03', '2016-11-03']]],
    ['It was built around 2012.', [['2012', '2012-01-01', '2012-12-31']]],
    ['It sank in autumn 2015.', [['autumn 2015', '2015-09-01', '2015-11-30']]],
    ['Families of the Sept. 11 attacks sued.', [['Sept. 11', '2001-09-11', '2001-09-11']]],
    ['A day after the crew left, it sank.', [['A day after', null, null]]],
    ['They may have sat there for 2,000 people.', []],
  ])('resolves %j against 10 April 2017', (text, expected) => {
    expect(show(text, '2017-04-10')).toEqual(expected)
  })

  test('invents nothing without a publication date', () => {
    expect(show('It sank on Friday and again on May 25, 2017.', null)).toEqual([
      ['Friday', null, null],
      ['May 25, 2017', '2017-05-25', '2017-05-25'],
    ])
  })
})
