import { expect, test } from 'vitest'
import { formatTableAddress, isNarrowed, parseTableAddress, widen } from './table-address'

const parse = (query: string) => parseTableAddress(new URLSearchParams(query))

test.each([
  '',
  '?show=contradicts&q=two%20words&tag=a%26b&singles=1',
  '?state=confirmed,manual&says=12-silent,3-contradicts',
  '?sort=silent&dir=asc&as=map&open=all',
  '?sort=article-12&dir=desc&page=3',
  '?page=all',
])('"%s" stays as it is', (query) => {
  expect(formatTableAddress(parse(query))).toBe(query)
})

test.each([
  ['?sort=nothing&dir=constructor&as=pie&open=1&singles=yes', ''],
  ['?sort=article-0&page=0', ''],
  ['?state=perhaps&says=12-shouts,x-silent,silent', ''],
  ['?sort=contradicts&dir=desc', '?sort=contradicts'],
  ['?sort=article-5&dir=asc', '?sort=article-5'],
  // As a form without scripts writes it.
  [
    '?show=agrees&show=contradicts&says=&says=4-speaks&tag=&q=&state=manual&state=rejected',
    '?show=contradicts,agrees&state=rejected,manual&says=4-speaks',
  ],
])('"%s" is read as "%s"', (query, expected) => {
  expect(formatTableAddress(parse(query))).toBe(expected)
})

test('widened, it shows all rows and stays in order', () => {
  const narrow = parse('show=agrees&q=x&tag=t&state=manual&says=1-silent&sort=worth&as=map&page=2')
  expect(isNarrowed(narrow)).toBe(true)
  expect(formatTableAddress(widen(narrow))).toBe('?sort=worth&as=map')
  expect(isNarrowed(widen(narrow))).toBe(false)
})
