import { expect, test } from 'vitest'
import { areAlike } from './alike-claims'

test.each([
  ['The mill burned on Monday', 'the mill burned on Monday', true],
  ['The old mill burned down on Monday', 'The mill burned on Monday', true],
  ['Nine were hurt on Monday', 'Four were hurt on Monday', false],
  ['12 were hurt on Monday', '13 were hurt on Monday', false],
  ['The ferry had been inspected', 'The ferry had not been inspected', false],
  ['The owner was away', 'The mill burned on Monday', false],
  ['–', '…', false],
])('%s / %s', (one, other, alike) => {
  expect(areAlike(one, other)).toBe(alike)
  expect(areAlike(other, one)).toBe(alike)
})
