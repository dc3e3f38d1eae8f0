import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveBound } from '@/lib/core/annotate/word-bounds'

describe('moveBound', () => {
  const text = 'The old mill burned, they said.'
  const burned = { start: 8, end: 19 } // "mill burned"

  it.each([
    ['end', 1, 'mill burned, they'],
    ['end', -1, 'mill'],
    ['end', -9, 'mill'],
    ['end', 9, 'mill burned, they said'],
    ['start', -1, 'old mill burned'],
    ['start', -9, 'The old mill burned'],
    ['start', 1, 'burned'],
    ['start', 9, 'burned'],
    ['start', 0, 'mill burned'],
  ] as const)('%s by %i → %s', (side, words, expected) => {
    const { start, end } = moveBound(text, burned, side, words)
    expect(text.slice(start, end)).toBe(expected)
  })

  it('never gives an empty span or one outside the text', () => {
    const move = fc.record({
      side: fc.constantFrom('start' as const, 'end' as const),
      words: fc.integer({ min: -5, max: 5 }),
    })
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        move,
        (body, a, b, how) => {
          const start = a % body.length
          const end = start + 1 + (b % (body.length - start))
          const moved = moveBound(body, { start, end }, how.side, how.words)
          expect(moved.start).toBeGreaterThanOrEqual(0)
          expect(moved.end).toBeGreaterThan(moved.start)
          expect(moved.end).toBeLessThanOrEqual(body.length)
        },
      ),
    )
  })
})
