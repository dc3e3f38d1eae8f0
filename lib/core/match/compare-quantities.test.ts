import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { compareQuantities } from '@/lib/core/match/compare-quantities'

const compare = (a: string, b: string, dayA: string | null = null, dayB: string | null = null): string[] =>
  compareQuantities(toStandingClaim(a, 'a', dayA), toStandingClaim(b, 'b', dayB)).map(
    ({ kind, a: left, b: right, sign }) => `${kind}: ${left?.exact} ${sign} ${right?.exact}`,
  )

/** What the same two claims show when they change sides. */
const turn = (finding: string): string => {
  const [kind = '', words = ''] = finding.split(': ')
  const [left, sign = '', right] = words.split(/ ([=≈≠→←]) /)
  const turned = sign === '→' ? '←' : sign === '←' ? '→' : sign
  return `${kind}: ${right} ${turned} ${left}`
}

describe('compareQuantities', () => {
  test.each<[string, string, string[]]>([
    ['The flood killed thirteen miners.', 'Some said 13 miners died.', ['same quantity: thirteen = 13']],
    ['Nearly 100 farms burned.', 'The fire burned 97 farms.', ['same quantity: Nearly 100 ≈ 97']],
    [
      'Nearly two dozen aides were cleared.',
      'Aides were cleared: 25 aides were cleared.',
      ['other quantity: Nearly two dozen ≠ 25'],
    ],
    [
      'Some 1,200 homes lost power.',
      'A total of 1,187 homes lost power.',
      ['same quantity: Some 1,200 ≈ A total of 1,187'],
    ],
    ['The storm destroyed 1,200 homes.', 'The storm destroyed 1,187 homes.', ['same quantity: 1,200 ≈ 1,187']],
    ['Dozens of villagers fled.', 'In Orme 49 villagers fled.', ['same quantity: Dozens ≈ 49']],
    ['Dozens of villagers fled.', 'In Orme nine villagers fled.', ['other quantity: Dozens ≠ nine']],
    ['Between 4 and 6 boats sank.', 'Five boats sank.', ['same quantity: 4 and 6 ≈ Five']],
    ['Between 4 and 6 boats sank.', 'Nine boats sank.', ['other quantity: 4 and 6 ≠ Nine']],
    ['More than 10 parcels were posted.', 'Twelve packages were posted.', ['same quantity: More than 10 ≈ Twelve']],
    ['At least 10 parcels were posted.', 'Ninety packages were posted.', []],
    ['At least 10 parcels were posted.', 'Seven packages were posted.', ['other quantity: At least 10 ≠ Seven']],
    ['Up to 40 barns burned.', 'The fire burned 38 barns.', ['same quantity: Up to 40 ≈ 38']],
    ['More than 40 barns burned.', 'Fewer than 40 barns burned.', ['other quantity: More than 40 ≠ Fewer than 40']],
    [
      'The deal adds about $1.7 trillion.',
      'It adds $2 trillion or more.',
      ['other quantity: about $1.7 trillion ≠ $2 trillion or more'],
    ],
    ['The deal adds $1.7 trillion.', 'It adds $1.75 trillion.', ['same quantity: $1.7 trillion ≈ $1.75 trillion']],
    ['The deal adds $5 million.', 'It adds €5 million.', []],
    [
      'A $250 million lawsuit was filed.',
      'A $300 million suit was filed.',
      ['other quantity: $250 million ≠ $300 million'],
    ],
    [
      'A third of voters stayed home.',
      'Thirty-four percent of voters stayed home.',
      ['same quantity: A third ≈ Thirty-four percent'],
    ],
    ['Half of voters stayed home.', 'Only 50 per cent of voters stayed home.', ['same quantity: Half = 50 per cent']],
    ['One in five women voted.', 'Some 20 percent of women voted.', ['same quantity: One in five = Some 20 percent']],
    ['The talks went on for two days.', 'The talks took 48 hours.', ['same quantity: two days = 48 hours']],
    ['They ran six miles.', 'They ran 9.7 kilometres.', ['same quantity: six miles = 9.7 kilometres']],
    ['Four people were killed.', 'Four people were injured.', []],
    ['Four people were killed.', 'Nine people were injured.', ['unlike quantity: Four ≠ Nine']],
    ['Three gunmen killed a guard.', 'The guard shot 12 people.', []],
    ['Four ambulances left.', 'Four boys were saved.', []],
    ['The bill passed 348-77.', 'The bill passed 348-76.', []],
    ['Sixty of the planes were sold.', 'So far 350 planes were sold.', ['unlike quantity: Sixty ≠ 350']],
    ['Two of the four riders fell.', 'Four riders fell.', ['same quantity: four = Four']],
    ['Police counted 4,000 demonstrators.', 'Police counted 9,000 protesters.', ['other quantity: 4,000 ≠ 9,000']],
    ['He was warned several times.', 'He was twice warned.', ['other quantity: several ≠ twice']],
    ['Olaf Brandt, 39, left.', 'The 39-year-old baker Olaf Brandt left.', ['same quantity: 39 = 39-year-old']],
    ['Olaf Brandt, 39, left.', 'Olaf Brandt, 44, left.', ['other age: 39 ≠ 44']],
    ['Olaf Brandt, in his 30s, left.', 'Olaf Brandt, 36, left.', []],
  ])('%j and %j', (a, b, expected) => {
    expect(compare(a, b)).toEqual(expected)
    expect(compare(b, a)).toEqual(expected.map(turn))
  })
})

describe('a count that grows is an update', () => {
  const MON = '2021-05-10'
  const TUE = '2021-05-11'
  test.each<[string, string | null, string, string | null, string[]]>([
    ['The flood killed 19 miners.', MON, 'At least 23 miners were killed.', TUE, ['later count: 19 → At least 23']],
    ['At least 19 miners were killed.', MON, 'The flood killed 23 miners.', TUE, ['later count: At least 19 → 23']],
    ['The flood killed 23 miners.', MON, 'The flood killed 19 miners.', TUE, ['other quantity: 23 ≠ 19']],
    ['The flood killed 19 miners.', MON, 'The flood killed 23 miners.', MON, ['other quantity: 19 ≠ 23']],
    ['The flood killed 19 miners.', null, 'The flood killed 23 miners.', TUE, ['other quantity: 19 ≠ 23']],
    [
      'The flood killed 19 people.',
      `${MON}T08:00:00Z`,
      'The flood killed 23 people.',
      `${MON}T21:30:00Z`,
      ['later count: 19 → 23'],
    ],
    [
      'The flood killed 19 people.',
      `${MON}T23:30:00-06:00`,
      'The flood killed 23 people.',
      `${TUE}T01:30:00Z`,
      ['other quantity: 19 ≠ 23'],
    ],
    ['The flood killed 19 people.', MON, 'The death toll has risen to 23.', MON, ['later count: 19 → 23']],
    ['The flood killed 19 people.', null, 'The toll climbed to at least 23.', null, ['later count: 19 → at least 23']],
    ['The death toll has risen to 19.', null, 'The flood killed 23 people.', null, ['later count: 19 → 23']],
    ['So far 19 people were killed.', MON, 'The flood killed 23 people.', MON, ['later count: 19 → 23']],
    ['Police raised the toll to 23.', MON, 'The flood killed 19 people.', MON, ['later count: 23 ← 19']],
    ['The death toll has risen to 23.', MON, 'The flood killed 19 people.', TUE, ['other quantity: 23 ≠ 19']],
    ['The quake injured 200 people.', MON, 'The quake injured 340 people.', TUE, ['later count: 200 → 340']],
    ['Police arrested 30 people.', MON, 'Police arrested 45 people.', TUE, ['later count: 30 → 45']],
    ['Helpers freed four boys.', MON, 'Helpers freed eight boys.', TUE, ['later count: four → eight']],
    ['Police found nine packages.', MON, 'Police found 12 packages.', TUE, ['later count: nine → 12']],
    ['Norland has 6 confirmed cases.', MON, 'Norland has 13 confirmed cases.', TUE, ['later count: 6 → 13']],
    ['Sixty miners are missing.', MON, 'Twelve miners are missing.', TUE, ['later count: Sixty → Twelve']],
    ['Twelve miners are missing.', MON, 'Sixty miners are missing.', TUE, ['later count: Twelve → Sixty']],
    ['Sixty miners are missing.', MON, 'Twelve miners are missing.', MON, ['other quantity: Sixty ≠ Twelve']],
    ['The firm sold 30 boats.', MON, 'The firm sold 45 boats.', TUE, ['other quantity: 30 ≠ 45']],
    ['The flood killed 19 miners.', MON, 'The flood killed nineteen miners.', TUE, ['same quantity: 19 = nineteen']],
    ['The flood killed 19 miners.', MON, 'The flood injured 23 miners.', TUE, ['unlike quantity: 19 ≠ 23']],
    [
      'More than 53,600 people have died here, and 200,000 people have died in the world.',
      TUE,
      'Here 51,017 people have died.',
      MON,
      ['later count: More than 53,600 ← 51,017'],
    ],
  ])('%j (%s), %j (%s)', (a, dayA, b, dayB, expected) => {
    expect(compare(a, b, dayA, dayB)).toEqual(expected)
    expect(compare(b, a, dayB, dayA)).toEqual(expected.map(turn))
  })

  test('over three articles each pair is told in the order of time, and only a fall is a conflict', () => {
    const [first, second, third] = ['19', '23', '31'].map((count) => `The flood killed ${count} miners.`)
    expect(compare(first!, second!, MON, TUE)).toEqual(['later count: 19 → 23'])
    expect(compare(second!, third!, TUE, '2021-05-12')).toEqual(['later count: 23 → 31'])
    expect(compare(third!, first!, '2021-05-12', MON)).toEqual(['later count: 31 ← 19'])
    expect(compare(second!, first!, TUE, '2021-05-12')).toEqual(['other quantity: 23 ≠ 19'])
  })
})
