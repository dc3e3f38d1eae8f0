import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitTokens } from '@/lib/core/text/tokens'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('Mr. ', '“', '\u00a0', '\u2028', '\0', '\ud800', '🇫🇷', "can't", '12,000.5', '\n', 'שלום'), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
)

describe('splitTokens', () => {
  test.each([
    ['Four men left.', ['Four', 'men', 'left', '.']],
    [
      'He can’t, in the U.S., pay £1.2 million',
      ['He', 'ca', 'n’t', ',', 'in', 'the', 'U.S.', ',', 'pay', '£', '1.2', 'million'],
    ],
    ['', []],
    [' \n\t ', []],
  ])('splits %j', (text, expected) => {
    expect(splitTokens(text).map((token) => token.text)).toEqual(expected)
  })

  test('gives lemmas in lower case and adds the offset', () => {
    expect(splitTokens('They told Berg', 10).map(({ lemma, start }) => [lemma, start])).toEqual([
      ['they', 10],
      ['tell', 15],
      ['berg', 20],
    ])
  })

  test('every span holds its words, in order, in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0
        for (const { start, end, text: word } of splitTokens(text)) {
          expect(text.slice(start, end)).toBe(word)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
    )
  })

  test.each(['a', '"', '-', 'Mr. ', '1,', '\n', '.', '\ud800'])('is linear on a long run of %j', (piece) => {
    const started = performance.now()
    splitTokens(piece.repeat(Math.floor(200_000 / piece.length)))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
