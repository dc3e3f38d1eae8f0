import { expect, test } from 'vitest'
import { keepOrder } from './keep-order'

test.each([
  ['abc', 'abc', 'abc'],
  ['abc', 'cab', 'abc'],
  ['abc', 'ca', 'ac'],
  ['abc', 'cxab', 'abcx'],
  ['abc', 'xcab', 'xabc'],
  ['abc', 'xycab', 'xyabc'],
  ['abc', '', ''],
  ['', 'ab', 'ab'],
])('from %s, now %s: %s', (before, now, expected) => {
  expect(keepOrder([...before], [...now]).join('')).toBe(expected)
})
