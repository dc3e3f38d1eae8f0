import { describe, expect, test } from 'vitest'
import { findQuantities } from '@/lib/core/extract/quantities'
import { readSentences } from '@/lib/core/extract/sentence-tokens'

const find = (text: string) => readSentences(text).flatMap((sentence) => findQuantities(text, sentence))

type Row = [exact: string, low: number | null, high: number | null, unit: string | null, counts: string | null]

const show = (text: string): Row[] =>
  find(text).map(({ exact, low, high, unit, counts }) => [exact, low, high, unit, counts])

describe('findQuantities reads numbers', () => {
  test.each<[string, Row[]]>([
    ['More than thirty-two suspects fled.', [['More than thirty-two', 32, null, null, 'suspect']]],
    ['One hundred and twenty-three farms burned.', [['One hundred and twenty-three', 123, 123, null, 'farm']]],
    ['Three thousand two hundred boats left.', [['Three thousand two hundred', 3200, 3200, null, 'ship']]],
    ['A hundred and fifty cows drowned.', [['A hundred and fifty', 150, 150, null, 'cow']]],
    ['Some 1,200 homes lost power.', [['Some 1,200', 1200, 1200, null, 'home']]],
    ['Between 10 and 15 boats sank.', [['10 and 15', 10, 15, null, 'ship']]],
    ['From 4 to 6 trucks burned.', [['4 to 6', 4, 6, null, 'truck']]],
    ['Crews lost 10-12 trucks.', [['10-12', 10, 12, null, 'truck']]],
    ['Two or three shots rang out.', [['Two or three', 2, 3, null, 'shot']]],
    ['Dozens of villagers fled.', [['Dozens', 24, 200, null, 'villager']]],
    ['Tens of thousands of bees died.', [['Tens of thousands', 10_000, null, null, 'bee']]],
    [
      'A few goats and a couple of hens died.',
      [
        ['few', 2, 9, null, 'goat'],
        ['couple', 2, 3, null, 'hen'],
      ],
    ],
    ['Half a million tulips bloomed.', [['Half a million', 500_000, 500_000, null, 'tulip']]],
    ['The storm lasted two and a half days.', [['two and a half days', 2.5, 2.5, 'day', null]]],
    ['Police counted 5 000 or more bicycles.', [['5 000 or more', 5000, null, null, null]]],
    ['The firm paid 13.5 million krona.', [['13.5 million krona', 13_500_000, 13_500_000, 'SEK', null]]],
    ['It cost £1.2 million.', [['£1.2 million', 1_200_000, 1_200_000, 'GBP', null]]],
    [
      'He took €2m and US$5.5bn.',
      [
        ['€2m', 2e6, 2e6, 'EUR', null],
        ['US$5.5bn', 5.5e9, 5.5e9, 'USD', null],
      ],
    ],
    ['The town owes 2 billion Swedish kronor.', [['2 billion Swedish kronor', 2e9, 2e9, 'SEK', null]]],
    ['The plan needs $10 to 15 million.', [['$10 to 15 million', 10e6, 15e6, 'USD', null]]],
    ['A $2 trillion bill passed.', [['$2 trillion', 2e12, 2e12, 'USD', 'bill']]],
    ['It adds $2 trillion or more.', [['$2 trillion or more', 2e12, null, 'USD', null]]],
    ['About 40 per cent of voters stayed home.', [['About 40 per cent', 40, 40, 'percent', 'voter']]],
    ['The share fell 3 percentage points.', [['3 percentage points', 3, 3, 'point', null]]],
    ['Half of the fleet sailed.', [['Half', 50, 50, 'percent', 'fleet']]],
    ['One in five women voted early.', [['One in five', 20, 20, 'percent', 'woman']]],
    ['A quarter of pupils stayed home.', [['A quarter', 25, 25, 'percent', 'student']]],
    ['The 39-year-old baker left.', [['39-year-old', 39, 39, 'year', 'age']]],
    ['Olaf Brandt, 39, left.', [['39', 39, 39, null, 'age']]],
    ['He is in his 30s.', [['30s', 30, 39, 'year', 'age']]],
    ['A 10-member panel met.', [['10', 10, 10, null, 'member']]],
    ['He said that he had twice been arrested.', [['twice', 2, 2, null, 'time']]],
  ])('%j', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('findQuantities leaves out what counts nothing', () => {
  test.each([
    'One of them left in 24/7 mode.',
    'The house voted 348-77 for it.',
    'It passed by 97 to 1.',
    'The judges ruled 5-4 for the farm.',
    'Orme lost 2-3 at home.',
    'Call 800-555-0100 or 555-0132.',
    'They met at 5 p.m. and at seven o’clock.',
    'The Boeing 737 Max landed.',
    'He flew in an F-16.',
    'Section 12 and Category 3 apply.',
    'Trials are in phase three.',
    'She lives at 14 Mill Road.',
    'The three-term mayor left.',
    'They told “60 Minutes” so.',
    'It is twice as long.',
    'Nothing like it since at least 1864.',
    'The second half was dull.',
  ])('%j', (text) => {
    expect(show(text)).toEqual([])
  })
})

describe('findQuantities says what happened to what is counted', () => {
  test.each<[string, (string | number | null)[][]]>([
    [
      'Four people were killed and 15 injured.',
      [
        ['Four', 'person', 'kill'],
        ['15', 'person', 'injure'],
      ],
    ],
    ['The blast killed at least 23 civilians.', [['at least 23', 'person', 'kill']]],
    [
      'Three gunmen killed 12 people.',
      [
        ['Three', 'gunman', null],
        ['12', 'person', 'kill'],
      ],
    ],
    [
      'Police said 19 were dead, 40 wounded and six missing.',
      [
        ['19', 'person', 'kill'],
        ['40', 'person', 'injure'],
        ['six', 'person', 'miss'],
      ],
    ],
    ['The death toll has risen to 37.', [['37', 'person', 'kill']]],
    ['The death toll rose from 19 to 23.', [['23', 'person', 'kill']]],
    ['The death toll after the fire was 26.', [['26', 'person', 'kill']]],
    ['Others put the toll at 150.', [['150', 'person', 'kill']]],
    [
      'Twelve people, including two cooks, were killed.',
      [
        ['Twelve', 'person', 'kill'],
        ['two', 'cook', null],
      ],
    ],
    ['Eight arrests were made.', [['Eight', 'person', 'arrest']]],
    ['Six children were found alive.', [['Six', 'child', 'survive']]],
    ['About a dozen Senate Republicans objected.', [['About a dozen', 'republicans', 'object']]],
    ['Three other senators were warned.', [['Three', 'senator', null]]],
    ['Two miners, according to police, left.', [['Two', 'miner', null]]],
  ])('%j', (text, expected) => {
    expect(find(text).map(({ exact, counts, predicate }) => [exact, counts, predicate])).toEqual(expected)
  })
})
