import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { comparePair } from '@/lib/core/match/pair-evidence'

const certaintyOf = (a: string, b: string) =>
  comparePair(toStandingClaim(a, 'a'), toStandingClaim(b, 'b'))
    .findings.filter(({ kind }) => kind === 'other certainty')
    .map(({ shown }) => `${shown?.a} ≠ ${shown?.b}`)

describe('compareCertainty', () => {
  test.each<[string, string, string[]]>([
    [
      'Nine miners were shot near Kalder by suspected harbour gang gunmen.',
      'Nine miners were shot near Kalder by harbour gang gunmen.',
      ['suspected harbour gang gunmen ≠ harbour gang gunmen (stated as fact)'],
    ],
    [
      'Dozens fell ill in an alleged poison attack in Orme.',
      'Dozens fell ill in a poison attack in Orme.',
      ['alleged poison attack ≠ poison attack (stated as fact)'],
    ],
    [
      'It is unclear whether Olaf Brandt warned the Kalder miners.',
      'Olaf Brandt warned the Kalder miners.',
      ['It is unclear whether Olaf Brandt warned ≠ warned (stated as fact)'],
    ],
    [
      'Olaf Brandt allegedly sold the Kalder maps.',
      'Olaf Brandt sold the Kalder maps.',
      ['allegedly sold ≠ sold (stated as fact)'],
    ],
    [
      'The ferry from Orme appears to have sunk off Kalder.',
      'The ferry from Orme sunk off Kalder.',
      ['appears to have sunk ≠ sunk (stated as fact)'],
    ],
    [
      'The Kalder pit may have flooded after the blast in Orme.',
      'The Kalder pit flooded after the blast in Orme.',
      ['may have flooded ≠ flooded (stated as fact)'],
    ],
    [
      'There is no evidence that Olaf Brandt sold the Kalder maps.',
      'Olaf Brandt sold the Kalder maps.',
      ['no evidence that Olaf Brandt sold ≠ sold (stated as fact)'],
    ],
    [
      'Olaf Brandt was accused of poisoning the Kalder well.',
      'Olaf Brandt was caught after poisoning the Kalder well.',
      ['accused of poisoning ≠ poisoning (stated as fact)'],
    ],
    [
      'Officials have not said whether Olaf Brandt steered the Kalder lorry.',
      'Olaf Brandt steered the Kalder lorry.',
      ['have not said whether Olaf Brandt steered ≠ steered (stated as fact)'],
    ],
    [
      'The Kalder pit was reportedly sold to Petra Holm.',
      'The Kalder pit was sold to Petra Holm.',
      ['reportedly sold ≠ sold (stated as fact)'],
    ],
    [
      'The Kalder miners are believed to have drowned.',
      'The Kalder miners drowned.',
      ['are believed to have drowned ≠ drowned (stated as fact)'],
    ],
    [
      'Olaf Brandt died of an apparent heart attack in Orme.',
      'Olaf Brandt died of a heart attack in Orme.',
      ['apparent heart attack ≠ heart attack (stated as fact)'],
    ],
    // Both doubt, or neither
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Olaf Brandt reportedly sold the Kalder maps.', []],
    ['Olaf Brandt sold the Kalder maps.', 'Olaf Brandt sold the Kalder maps.', []],
    // Another word is in doubt than the one they share
    ['Olaf Brandt sold the Kalder maps to an alleged spy.', 'Olaf Brandt sold the Kalder maps.', []],
    ['A suspected thief was seen when the Kalder pit flooded.', 'The Kalder pit flooded.', []],
    // Another doer, another number of them, another deed
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Petra Holm sold the Kalder maps.', []],
    ['An alleged victim of Olaf Brandt spoke in Orme.', 'Olaf Brandt met many victims in Orme.', []],
    ['The alleged attack in Orme shut the Kalder pit.', 'The Kalder assault rifles were sold in Orme.', []],
    // The other side states nothing
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Olaf Brandt would have sold the Kalder maps.', []],
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Olaf Brandt was acquitted of having sold the Kalder maps.', []],
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Olaf Brandt did not sell the Kalder maps.', []],
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Olaf Brandt tried to sell the Kalder maps.', []],
    ['Olaf Brandt allegedly sold the Kalder maps.', 'Has Olaf Brandt sold the Kalder maps?', []],
    // A question, and what is still to come
    ['They asked whether Olaf Brandt sold the Kalder maps.', 'Olaf Brandt sold the Kalder maps.', []],
    ['They discussed a possible sale of the Kalder pit.', 'The sale of the Kalder pit was signed.', []],
  ])('%j and %j', (a, b, expected) => {
    expect(certaintyOf(a, b)).toEqual(expected)
    expect(certaintyOf(b, a)).toEqual(expected.map((text) => text.split(' ≠ ').reverse().join(' ≠ ')))
  })

  test('both sides quote the text', () => {
    const [a, b] = [
      toStandingClaim('Olaf Brandt allegedly sold the Kalder maps.', 'a'),
      toStandingClaim('Olaf Brandt sold the Kalder maps.', 'b'),
    ]
    const finding = comparePair(a, b).findings.find(({ kind }) => kind === 'other certainty')
    expect(a.exact.slice(finding?.a?.start, finding?.a?.end)).toBe('allegedly sold')
    expect(b.exact.slice(finding?.b?.start, finding?.b?.end)).toBe('sold')
  })
})
