import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  DEFAULT_LETTERS,
  findDeed,
  findDouble,
  formatLetters,
  LETTER_DEEDS,
  type Letters,
  parseLetters,
} from './letters'

test.each([
  [undefined, true, {}],
  ['on', true, {}],
  ['off', false, {}],
  ['off agrees=g', false, { agrees: 'g' }],
  ['on agrees=G tag=%23', true, { agrees: 'g', tag: '#' }],
  ['on agrees=gg', true, {}],
  ['on agrees=%', true, {}],
  ['on agrees=%20', true, {}],
  // Two deeds on one letter: nobody could say which is meant.
  ['on agrees=c', true, {}],
])('%s', (cookie, on, changed) => {
  expect(parseLetters(cookie)).toEqual({ on, of: { ...DEFAULT_LETTERS, ...changed } })
})

test('what is kept is read again', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789#%=;å١ب')
  const letters = fc
    .uniqueArray(letter, { minLength: LETTER_DEEDS.length, maxLength: LETTER_DEEDS.length })
    .map((all) => Object.fromEntries(LETTER_DEEDS.map((deed, at) => [deed, all[at]!])) as Letters['of'])
  fc.assert(
    fc.property(fc.boolean(), letters, (on, of) => {
      expect(parseLetters(formatLetters({ on, of }))).toEqual({ on, of })
    }),
  )
})

const on = { on: true, of: DEFAULT_LETTERS }

test.each([
  [{ key: 'a' }, 'agrees'],
  [{ key: 'A' }, 'agrees'],
  [{ key: 'ش', code: 'KeyA' }, 'agrees'],
  [{ key: 'q', code: 'KeyA' }, null],
  [{ key: 'constructor' }, null],
])('%o', (key, deed) => {
  expect(findDeed(key, on)).toBe(deed)
  expect(findDeed(key, { ...on, on: false })).toBeNull()
})

test('two deeds on one letter are found', () => {
  expect(findDouble(DEFAULT_LETTERS)).toBeNull()
  expect(findDouble({ ...DEFAULT_LETTERS, tag: 'a' })).toEqual(['agrees', 'tag'])
})
