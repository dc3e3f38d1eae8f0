import { expect, test } from 'vitest'
import { findSideWords, saysOtherwise } from './side-words'

const quote = (exact: string, start = 0) => ({ start, end: start + exact.length, exact })

test.each([
  ['Nine people were hurt in the mill', 'Nine', 'Nine people'],
  ['The crew used Signal to call', 'Signal', 'Signal'],
  ['The dead were nine', 'nine', 'nine'],
  ['Nine, the police said', 'Nine', 'Nine'],
])('the words of a side: %s', (exact, words, expected) => {
  const claim = quote(exact, 40)
  const said = quote(words, 40 + exact.indexOf(words))
  const reason = { kind: '', text: '', for: 'contradicts', a: said, b: quote('other') } as const
  const found = findSideWords(claim, 'a', [reason])
  expect(found?.exact).toBe(expected)
  expect(exact.slice(found!.start - 40, found!.end - 40)).toBe(expected)
})

test('no words where the reasons quote none, or words outside of the claim', () => {
  const claim = quote('Nine were hurt', 40)
  const agreeing = { kind: '', text: '', for: 'agrees', a: quote('Nine', 40), b: quote('nine') } as const
  const outside = { ...agreeing, for: 'contradicts', a: quote('Nine', 10) } as const
  expect(findSideWords(claim, 'a', [agreeing])).toBeNull()
  expect(findSideWords(claim, 'a', [outside])).toBeNull()
})

test.each([
  ['four people', '4', false],
  ['four people', 'nine people', true],
  ['Signal', 'WhatsApp', true],
  ['the app Signal', 'Signal', false],
])('%s and %s', (one, other, otherwise) => {
  expect(saysOtherwise(quote(one), quote(other))).toBe(otherwise)
})
