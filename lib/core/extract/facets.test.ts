import { describe, expect, test } from 'vitest'
import { describeFacets, readContext } from '@/lib/core/extract/facets'

const context = (text: string) => readContext({ title: '', text, publishedAt: '2017-04-10' })
const meant = (text: string) =>
  context(text)
    .facets.names.filter((name) => name.inferred)
    .map((name) => [name.exact, name.key])

describe('readContext', () => {
  test.each<[string, [string, string][]]>([
    [
      'Olaf Brandt left. He took his coat.',
      [
        ['He', 'olaf brandt'],
        ['his', 'olaf brandt'],
      ],
    ],
    ['Olaf Brandt met Petra Holm. He left.', []],
    ['Olaf Brandt left. A woman saw him as she passed.', []],
    ['They wrote on Zello. The app keeps no record.', [['The app', 'zello']]],
    ['They wrote on Zello. The Danish service denied it.', []],
    [
      'The gunman, Olaf Brandt, fled. Petra Holm saw it. The gunman was caught.',
      [
        ['The gunman', 'olaf brandt'],
        ['The gunman', 'olaf brandt'],
      ],
    ],
    ['The Nordic Fishery Office met. The office denied it.', [['The office', 'nordic fishery office']]],
    ['Boeing lost. The company denied it.', [['The company', 'boeing']]],
    ['Boeing lost. The firm denied it.', [['The firm', 'boeing']]],
    ['Boeing met Airbus. The company denied it.', []],
    ['Boeing lost. The company of Olaf Brandt denied it.', []],
    ['Boeing lost. The Danish company denied it.', []],
    ['The Kalder Trade Ministry met the Orme Sea Ministry. The ministry denied it.', []],
  ])('says what is meant in %j', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  test.each([
    ['He did not leave.', ['not']],
    ['She refused to speak and never wrote.', ['refused to', 'never']],
    ['It was not only cheap.', []],
  ])('finds the negations of %j', (text, expected) => {
    expect(context(text).facets.negations.map((negation) => negation.exact)).toEqual(expected)
  })

  test('a number in a date counts nothing', () => {
    expect(context('It sank on March 22 with 7 cars.').facets.quantities.map((quantity) => quantity.exact)).toEqual([
      '7',
    ])
  })
})

describe('describeFacets', () => {
  const text = 'The baker Olaf Brandt had used Zello twice. Petra Holm used none.'

  test('keeps to the span and adds the names of the subject as inferred', () => {
    const span = { start: text.indexOf('had'), end: text.indexOf('.') }
    const facets = describeFacets(context(text), span, { start: 0, end: span.start })
    expect(facets.names.map(({ key, inferred }) => [key, inferred])).toEqual([
      ['olaf brandt', true],
      ['zello', false],
    ])
    expect(facets.terms.every((term) => term.start >= span.start && term.end <= span.end)).toBe(true)
  })

  test('every entry stands in the text', () => {
    const { facets } = context(text)
    for (const entry of [...facets.names, ...facets.quantities, ...facets.times, ...facets.negations]) {
      expect(text.slice(entry.start, entry.end)).toBe(entry.exact)
    }
  })
})
