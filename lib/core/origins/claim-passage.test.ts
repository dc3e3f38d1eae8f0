import { expect, test } from 'vitest'
import { findPassage } from '@/lib/core/origins/claim-passage'

const TEXT = 'It rained. Mr. Lind said that the quay fell at noon. It was rebuilt.\n\nNobody was hurt.'

test.each([
  ['the quay fell', 'Mr. Lind said that the quay fell at noon.'],
  ['at noon. It was', 'Mr. Lind said that the quay fell at noon. It was rebuilt.'],
  ['Nobody was hurt.', 'Nobody was hurt.'],
  ['It', 'It rained.'],
])('%s', (words, passage) => {
  const start = TEXT.indexOf(words)
  const found = findPassage(TEXT, { start, end: start + words.length })
  expect(TEXT.slice(found.start, found.end)).toBe(passage)
})

test('is cut off where a sentence does not end', () => {
  const text = 'and '.repeat(1000)
  const found = findPassage(text, { start: 1200, end: 3200 })
  expect(found.end - found.start).toBeLessThan(1300)
})
