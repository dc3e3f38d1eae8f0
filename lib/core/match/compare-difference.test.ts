import { describe, expect, test } from 'vitest'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { compareDifference, isRetold } from '@/lib/core/match/compare-difference'
import { comparePair } from '@/lib/core/match/pair-evidence'
import { findSingleDifference } from '@/lib/core/match/single-difference'
import type { ComparableClaim } from '@/lib/core/vocabulary'

const claim = (text: string, articleId: string): ComparableClaim => ({
  ...describeClaim({ title: '', text, publishedAt: '2021-03-10' }, { start: 0, end: text.length }),
  id: `${articleId}-1`,
  articleId,
  publishedAt: '2021-03-10',
})

const findingsOf = (one: string, other: string) => {
  const { a, b, difference } = comparePair(claim(one, 'a'), claim(other, 'b'))
  return compareDifference(a, b, difference).map(
    ({ kind, subtype, a, b }) => `${kind} (${subtype}): ${a?.exact} ≠ ${b?.exact}`,
  )
}

describe('findSingleDifference', () => {
  test.each<[string, string, [string, string] | null]>([
    ['The quay was closed on Monday.', 'The quay was closed on Friday.', ['Monday', 'Friday']],
    ['The quay at Orme was closed.', 'The quay at Orme was not closed.', ['', 'not']],
    ['The owners closed the old quay.', 'The owners did not close the old quay.', ['closed', 'did not close']],
    ['The council rejected the old plan.', 'The council did not reject the old plan.', ['', 'did not']],
    ['The quay at Orme was closed.', 'the quay  at Orme was closed', null],
    // Two differences, or another sentence: no single one.
    ['Olaf Brandt closed the quay on Monday.', 'Petra Holm closed the quay on Friday.', null],
    ['Olaf Brandt closed the quay.', 'A storm is on its way to Orme.', null],
    // Who "he" is, nobody knows.
    ['He was hurt.', 'He was not hurt.', null],
  ])('%s | %s', (one, other, expected) => {
    const found = findSingleDifference(claim(one, 'a'), claim(other, 'b'))
    expect(found && [one.slice(found.a.start, found.a.end), other.slice(found.b.start, found.b.end)]).toEqual(expected)
  })
})

describe('compareDifference', () => {
  test.each<[string, string, string[]]>([
    [
      'The port lost 3 million euros in May.',
      'The port lost 3 billion euros in May.',
      ['other quantity (number): 3 million euros ≠ 3 billion euros'],
    ],
    [
      'The quay was sold on 8 March 2021.',
      'The quay was sold on 3 March 2021.',
      ['other day (time): 8 March 2021 ≠ 3 March 2021'],
    ],
    [
      'Olaf Brandt closed the old quay.',
      'Petra Holm closed the old quay.',
      ['other name (actor): Olaf Brandt ≠ Petra Holm'],
    ],
    ['The crew was held in Lisbon.', 'The crew was held in Warsaw.', ['other name (place): Lisbon ≠ Warsaw']],
    [
      'The council approved the sale of the quay.',
      'The council rejected the sale of the quay.',
      ['opposite (object): approved ≠ rejected'],
    ],
    [
      'The council rejected the sale of the quay.',
      'The council did not reject the sale of the quay.',
      ['negated (negation): rejected ≠ did not reject'],
    ],
    [
      'The council sold the quay at Orme.',
      'A spokesman denied that the council sold the quay at Orme.',
      ['denied (certainty): The council sold the quay at Orme. ≠ A spokesman denied that'],
    ],
    // The same in other words.
    ['The crew saved 13 miners at the pit.', 'The crew saved thirteen miners at the pit.', []],
    ['The quay was sold on Monday.', 'The quay was sold on 8 March 2021.', []],
    ['The council sold the quay at Orme.', 'The council did not fail to sell the quay at Orme.', []],
    ['The crew was held in Lisbon.', 'The crew was held in Portugal.', []],
    ['The bomb went off near Baji in May.', 'The bomb went off near Beiji in May.', []],
    // Part of a list, or a clause that tells something else.
    ['The crew met Ada Finch, Olaf Brandt and the mayor.', 'The crew met Ada Finch, Petra Holm and the mayor.', []],
    ['The Orme Iron Company sold the quay.', 'The Orme Iron and Coal Company sold the quay.', []],
    ['The council offered help, but the crew did not accept it.', 'The council offered help.', []],
  ])('%s | %s', (one, other, expected) => expect(findingsOf(one, other)).toEqual(expected))
})

describe('isRetold', () => {
  test.each<[string, string, boolean]>([
    ['The crew saved 13 miners at the pit.', 'The crew saved thirteen miners at the pit.', true],
    ['The tunnel is 160 kilometres from the sea.', 'The tunnel is 99.4 miles from the sea.', true],
    ['The quay at Orme was sold on Monday.', 'The quay at Orme was sold.', true],
    [
      'The council sold the quay at Orme because it needed money for the school.',
      'The council sold the quay at Orme.',
      true,
    ],
    ['The council sold the quay at Orme.', 'The council did not fail to sell the quay at Orme.', true],
    ['The council sold the quay at Orme.', 'The council  sold the quay at “Orme”.', true],
    ['The council hired a pilot in May.', 'The council employed a pilot in May.', true],
    ['The council rejected the offer.', 'The council turned down the offer.', true],
    // Another value, a negation, a doubt, a condition
    ['The crew saved 13 miners at the pit.', 'The crew saved 14 miners at the pit.', false],
    ['The council sold the quay at Orme.', 'The council did not sell the quay at Orme.', false],
    ['The council sold the quay at Orme.', 'The council allegedly sold the quay at Orme.', false],
    [
      'The council will sell the quay at Orme.',
      'The council will sell the quay at Orme if the harbour board agrees to it.',
      false,
    ],
    // Another sentence
    ['The council sold the quay at Orme.', 'The harbour board met on Monday.', false],
  ])('%s | %s: %s', (one, other, expected) => {
    expect(isRetold(comparePair(claim(one, 'a'), claim(other, 'b')))).toBe(expected)
    expect(isRetold(comparePair(claim(other, 'a'), claim(one, 'b')))).toBe(expected)
  })
})
