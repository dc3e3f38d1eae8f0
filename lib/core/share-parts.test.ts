import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareParts } from './share-parts'

test('what is the same is the very same object, what is not is the new one', () => {
  const before = {
    claims: [
      { id: 1, tags: ['x'] },
      { id: 2, tags: [] },
    ],
    links: [{ id: 7, stance: 'agrees' }],
  }
  const after = {
    claims: [
      { id: 2, tags: [] },
      { id: 1, tags: ['x', 'y'] },
    ],
    links: [{ id: 7, stance: 'agrees' }],
  }
  const shared = shareParts(before, after)
  expect(shared).toEqual(after)
  expect(shared.links).toBe(before.links)
  expect(shared.claims[0]).toBe(before.claims[1])
  expect(shared.claims[1]).not.toBe(before.claims[0])
})

test('nothing changed: all of it is kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(shareParts(value, structuredClone(value))).toBe(value)
    }),
  )
})

test('the result always equals what came last', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(shareParts(before, after)).toEqual(after)
    }),
  )
})
