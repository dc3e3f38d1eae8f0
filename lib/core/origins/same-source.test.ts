import { expect, test } from 'vitest'
import { isSameSource } from '@/lib/core/origins/same-source'

test.each([
  ['police', 'police', true],
  ['police', 'orme police', true],
  ['brandt', 'orla brandt', true],
  ['house', 'white house', false],
  ['ola brandt', 'orla brandt', false],
  ['orme police', 'lund police', false],
])('%s and %s', (a, b, same) => {
  expect(isSameSource({ key: a }, { key: b })).toBe(same)
  expect(isSameSource({ key: b }, { key: a })).toBe(same)
})
