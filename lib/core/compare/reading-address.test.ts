import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseColumns, formatAddress, parseAddress, SHOWS } from './reading-address'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, LINKS } from './reading.fixture'

const parse = (query: string) => parseAddress(new URLSearchParams(query.split('#')[0]))

test.each([
  ['', { claim: null, columns: null, at: null, pin: null, show: [], query: '', tag: '' }],
  ['?claim=12&columns=3,1,3', { claim: 12, columns: [3, 1] }],
  ['?claim=-1&columns=x,&show=agrees,nonsense', { claim: null, columns: null, show: ['agrees'] }],
  ['?claim=012', { claim: null }],
  ['?columns=3&columns=1&show=agrees&show=contradicts', { columns: [3, 1], show: ['contradicts', 'agrees'] }],
  ['?q=%26%3D%23', { query: '&=#' }],
])('reads %s', (query, expected) => {
  expect(parse(query)).toMatchObject(expected)
})

test('what is written is read again', () => {
  const id = fc.integer({ min: 1, max: 1_000_000 })
  const address = fc.record({
    claim: fc.option(id),
    columns: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 6 })),
    at: fc.option(id),
    pin: fc.option(id),
    show: fc.subarray([...SHOWS]),
    query: fc.string({ unit: 'grapheme' }),
    tag: fc.string({ unit: 'grapheme' }),
  })
  fc.assert(
    fc.property(address, (one) => {
      expect(parse(formatAddress(one))).toEqual(one)
    }),
  )
})

test('half an emoji in a search does not break the address', () => {
  expect(formatAddress({ query: '\uD83D' })).toBe('?q=%EF%BF%BD')
})

const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: LINKS })

test.each([
  ['', [1, 2, 3]],
  ['?columns=3,1', [3, 1]],
  ['?columns=3,99', [3]],
  ['?columns=99', [1, 2, 3]],
  ['?columns=3,1&claim=21', [3, 1, 2]],
  ['?columns=3,1,2&pin=2', [2, 3, 1]],
  ['?columns=3,1&pin=2', [3, 1]],
])('the columns of %s', (query, expected) => {
  expect(chooseColumns(index, parse(query))).toEqual(expected)
})
