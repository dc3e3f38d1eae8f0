import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { compareTimes } from '@/lib/core/match/compare-times'

const MON = '2017-04-10'
const WED = '2017-04-12'

const compare = (a: string, b: string, dayA: string | null, dayB: string | null): string[] =>
  compareTimes(toStandingClaim(a, 'a', dayA), toStandingClaim(b, 'b', dayB)).map(({ kind }) => kind)

describe('compareTimes', () => {
  test.each<[string, string | null, string, string | null, string[]]>([
    ['It sank on Friday.', MON, 'It sank on 7 April.', WED, ['same time']],
    ['It sank on Friday.', MON, 'It sank on Saturday.', MON, ['other time']],
    ['It sank on Friday.', MON, 'It sank last week.', MON, ['same time']],
    ['It sank on Friday.', MON, 'It sank this month.', MON, ['same time']],
    ['It sank on Friday.', MON, 'It sank last month.', MON, ['other time']],
    ['It sank on Saturday.', MON, 'It sank over the weekend.', WED, ['same time']],
    ['It sank on Friday.', MON, 'It sank over the weekend.', WED, ['other time']],
    ['It sank two days ago.', MON, 'It sank four days ago.', WED, ['same time']],
    ['It sank two days ago.', MON, 'It sank two days ago.', WED, ['other time']],
    ['It sank yesterday.', MON, 'It sank on Sunday.', WED, ['same time']],
    ['It sank in 2015.', MON, 'It sank two years ago.', MON, ['same time']],
    ['It sank in 2013.', MON, 'It sank two years ago.', MON, ['other time']],
    ['It sank in the 1980s.', MON, 'It sank in 1984.', MON, ['same time']],
    ['It sank in the 1980s.', MON, 'It sank in 1991.', MON, ['other time']],
    ['It was built between 2012 and 2014.', MON, 'It was built in 2013.', MON, ['same time']],
    ['It was built between 2012 and 2014.', MON, 'It was built in 2016.', MON, ['other time']],
    ['It ran from May to July 2016.', MON, 'It ran in June 2016.', MON, ['same time']],
    ['It ran from May to July 2016.', MON, 'It ran in August 2016.', MON, ['other time']],
    ['It sank last summer.', MON, 'It sank in July 2016.', MON, ['same time']],
    ['It sank Last December.', MON, 'It sank on 24 December 2016.', MON, ['same time']],
    ['It sank on Monday night.', WED, 'It sank early Tuesday.', WED, []],
    ['It sank on Monday morning.', WED, 'It sank on Tuesday.', WED, ['other time']],
    ['Police said on Tuesday that it sank on Friday.', WED, 'It sank on Friday.', MON, ['same time']],
    ['It sank, police said on Tuesday.', WED, 'It sank on Friday.', MON, []],
    ['It sank, police said on Tuesday.', WED, 'It sank, the owner said on Tuesday.', WED, ['same time']],
    ['It was the worst loss since 2014.', MON, 'It was the worst loss this year.', MON, []],
    ['After the 2014 war it sank on Friday.', MON, 'It sank on 7 April.', WED, ['same time']],
    ['Friday was the day of the 2014 law.', MON, 'It sank on Saturday.', MON, ['other time']],
    ['It sank on Friday.', null, 'It sank on Saturday.', null, ['other time']],
    ['It sank on Friday.', null, 'It sank on 7 April 2017.', null, []],
    ['It sank on Friday at 7 p.m.', MON, 'It sank on Friday at 7:05 p.m.', MON, ['same time']],
    ['It sank on Friday at 7 p.m.', MON, 'It sank on Friday at 11 p.m.', MON, ['other time']],
    ['It sank on Friday at 7 p.m. ET.', MON, 'It sank on Friday at 11 p.m. GMT.', MON, ['same time']],
  ])('%j (%s), %j (%s)', (a, dayA, b, dayB, expected) => {
    expect(compare(a, b, dayA, dayB)).toEqual(expected)
    expect(compare(b, a, dayB, dayA)).toEqual(expected)
  })

  test('shows the day that a word comes to', () => {
    const [found] = compareTimes(
      toStandingClaim('It sank on Friday.', 'a', MON),
      toStandingClaim('It sank over the weekend.', 'b', WED),
    )
    expect(found?.shown).toEqual({
      a: 'Friday (7 April 2017)',
      b: 'the weekend (8 April 2017 to 9 April 2017)',
    })
  })
})
