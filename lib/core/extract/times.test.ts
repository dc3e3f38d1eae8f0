import { describe, expect, test } from 'vitest'
import { findTimes } from '@/lib/core/extract/times'

const show = (text: string, publishedAt: string | null) =>
  findTimes(text, { start: 0, end: text.length }, publishedAt).map(({ exact, from, to }) => [exact, from, to])

describe('findTimes', () => {
  test.each<[string, unknown[]]>([
    ['It sank on Friday.', [['Friday', '2017-04-07', '2017-04-07']]],
    ['It sank on Monday.', [['Monday', '2017-04-10', '2017-04-10']]],
    ['It will sail on Friday.', [['Friday', '2017-04-14', '2017-04-14']]],
    ['The crew, against the owner’s will, left on Friday.', [['Friday', '2017-04-07', '2017-04-07']]],
    ['Berg said on Friday that they will sail.', [['Friday', '2017-04-07', '2017-04-07']]],
    ['They will sail, Berg said on Friday.', [['Friday', '2017-04-07', '2017-04-07']]],
    ['It sank yesterday.', [['yesterday', '2017-04-09', '2017-04-09']]],
    ['It sank Friday night.', [['Friday night', '2017-04-07', '2017-04-07']]],
    ['It sank two days ago.', [['two days ago', '2017-04-08', '2017-04-08']]],
    ['It sank two weeks ago.', [['two weeks ago', '2017-03-24', '2017-03-30']]],
    ['It sank a year ago.', [['a year ago', '2016-01-01', '2016-12-31']]],
    ['It sank a few days ago.', [['a few days ago', null, null]]],
    ['It sank last week.', [['last week', '2017-04-02', '2017-04-09']]],
    ['It sank earlier this month.', [['earlier this month', '2017-04-01', '2017-04-10']]],
    ['It reopens later this year.', [['later this year', '2017-04-10', '2017-12-31']]],
    ['It sank over the weekend.', [['the weekend', '2017-04-08', '2017-04-09']]],
    ['It sank last weekend.', [['last weekend', '2017-04-08', '2017-04-09']]],
    ['It rained for the past seven days.', [['past seven days', '2017-04-03', '2017-04-10']]],
    ['It will rain for the next ten days.', [['next ten days', '2017-04-10', '2017-04-20']]],
    ['Last December it sank.', [['Last December', '2016-12-01', '2016-12-31']]],
    ['Last year it sank.', [['Last year', '2016-01-01', '2016-12-31']]],
    ['It was sold late last year.', [['late last year', '2016-07-30', '2016-12-31']]],
    ['It sank last summer.', [['last summer', '2016-06-01', '2016-08-31']]],
    ['It sank this winter.', [['this winter', '2017-12-01', '2018-02-28']]],
    ['It sank on March 22.', [['March 22', '2017-03-22', '2017-03-22']]],
    ['It sank on November 3.', [['November 3', '2016-11-03', '2016-11-03']]],
    ['It will sail on October 31.', [['October 31', '2017-10-31', '2017-10-31']]],
    ['It sank on the night of 4 March.', [['4 March', '2017-03-04', '2017-03-04']]],
    ['It sank in early March.', [['early March', '2017-03-01', '2017-03-14']]],
    ['It ran from May to July 2016.', [['May to July 2016', '2016-05-01', '2016-07-31']]],
    ['It ran from Monday through Wednesday.', [['Monday through Wednesday', '2017-04-03', '2017-04-05']]],
    ['It was built around 2012.', [['2012', '2012-01-01', '2012-12-31']]],
    ['It was built in late 2012.', [['late 2012', '2012-07-30', '2012-12-31']]],
    ['It was built between 2012 and 2014.', [['between 2012 and 2014', '2012-01-01', '2014-12-31']]],
    ['It was built in 2012-13.', [['2012-13', '2012-01-01', '2013-12-31']]],
    ['It was built in 1805.', [['1805', '1805-01-01', '1805-12-31']]],
    ['It was built in the 1980s.', [['1980s', '1980-01-01', '1989-12-31']]],
    ['It was built in the 19th century.', [['19th century', '1800-01-01', '1899-12-31']]],
    ['It sank in autumn 2015.', [['autumn 2015', '2015-09-01', '2015-11-30']]],
    ['Sales fell in the first quarter of 2016.', [['first quarter of 2016', '2016-01-01', '2016-03-31']]],
    ['It sank on Christmas Eve.', [['Christmas Eve', '2016-12-24', '2016-12-24']]],
    ['Families of the Sept. 11 attacks sued.', [['Sept. 11', '2001-09-11', '2001-09-11']]],
    ['A day after the crew left, it sank.', [['A day after', null, null]]],
    ['They may have sat there for 2,000 people.', []],
    ['Of 10 to 12 boats 4–6 sank, 24/7.', []],
    ['It sank after 20 minutes, later in the day.', []],
    ['The next day it rained.', []],
  ])('resolves %j against 10 April 2017', (text, expected) => {
    expect(show(text, '2017-04-10')).toEqual(expected)
  })

  test.each<[string, unknown[]]>([
    ['It sank on Friday.', [['Friday', null, null]]],
    ['It sank last week.', [['last week', null, null]]],
    ['It sank two years ago.', [['two years ago', null, null]]],
    ['It sank over the weekend.', [['the weekend', null, null]]],
    ['It sank last summer.', [['last summer', null, null]]],
    ['It sank in early March.', [['early March', null, null]]],
    ['It sank on Christmas Eve.', [['Christmas Eve', null, null]]],
    ['It sank on March 22.', [['March 22', null, null]]],
    ['It sank on May 25, 2017.', [['May 25, 2017', '2017-05-25', '2017-05-25']]],
    ['It sank in the 1980s.', [['1980s', '1980-01-01', '1989-12-31']]],
    ['It sank in late 2012.', [['late 2012', '2012-07-30', '2012-12-31']]],
  ])('invents nothing without a publication date: %j', (text, expected) => {
    expect(show(text, null)).toEqual(expected)
  })

  test.each<[string, (string | null | undefined)[][]]>([
    ['It sank on Friday at 7:15 p.m.', [['2017-04-07', '19:15']]],
    ['It sank at 6 a.m.', [[null, '06:00']]],
    ['It sank at noon on Friday.', [['2017-04-07', '12:00']]],
    ['It sank on Friday night.', [['2017-04-07', undefined]]],
  ])('reads the clock of %j', (text, expected) => {
    const times = findTimes(text, { start: 0, end: text.length }, '2017-04-10')
    expect(times.map(({ from, clock }) => [from, clock])).toEqual(expected)
  })
})
