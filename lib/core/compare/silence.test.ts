import { expect, test } from 'vitest'
import { findSilentBlock } from './silence'

const blocks = [
  { start: 0, end: 40 },
  { start: 41, end: 100 },
]

test.each([
  [0, 0],
  [0.4, 0],
  [0.5, 1],
  [1, 1],
])('a claim at %f of its article is missed after block %i', (share, block) => {
  expect(findSilentBlock(blocks, 100, share)).toBe(block)
})

test('an article without text has no such place', () => {
  expect(findSilentBlock([], 0, 0.5)).toBe(-1)
})
