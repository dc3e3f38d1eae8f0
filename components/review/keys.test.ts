import { expect, test } from 'vitest'
import { parseLetters } from '../compare/keys/letters'
import { findReviewDeed } from './keys'

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const on = { letters: parseLetters(undefined), rtl: false }

test.each([
  [{ key: 'c' }, 'contradicts'],
  [{ key: 'C', shiftKey: true }, 'contradicts'],
  [{ key: 'y' }, 'accept'],
  [{ key: 'u' }, 'takeBack'],
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
  [{ key: 'ArrowRight' }, 'next'],
  [{ key: 'ArrowLeft' }, 'previous'],
  [{ key: '?', shiftKey: true }, 'list'],
  [{ key: 't' }, null],
  [{ key: 'c', ctrlKey: true }, null],
  [{ key: 'ArrowLeft', altKey: true }, null],
  [{ key: 'ArrowDown' }, null],
  [{ key: 'Enter' }, null],
])('%o is %s', (key, deed) => {
  expect(findReviewDeed({ ...bare, ...key }, on)).toBe(deed)
})

test('the arrows follow the way the interface is written', () => {
  expect(findReviewDeed({ ...bare, key: 'ArrowLeft' }, { ...on, rtl: true })).toBe('next')
  expect(findReviewDeed({ ...bare, key: 'ArrowRight' }, { ...on, rtl: true })).toBe('previous')
})

test('letters are those that a person chose', () => {
  const chosen = { letters: parseLetters('on accept=v'), rtl: false }
  expect(findReviewDeed({ ...bare, key: 'v' }, chosen)).toBe('accept')
  expect(findReviewDeed({ ...bare, key: 'y' }, chosen)).toBeNull()
})

test('single letters can be off, the other keys stay', () => {
  const off = { letters: parseLetters('off'), rtl: false }
  expect(findReviewDeed({ ...bare, key: 'a' }, off)).toBeNull()
  expect(findReviewDeed({ ...bare, key: 'z', ctrlKey: true }, off)).toBe('undo')
  expect(findReviewDeed({ ...bare, key: 'ArrowRight' }, off)).toBe('next')
})
