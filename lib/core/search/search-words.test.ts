import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSearchWords } from './search-words'

describe('splitSearchWords', () => {
  test.each([
    ['The Săpo’s "plan", 3.5 million.', 'the sapo s plan 3 5 million'],
    ['Café CAFÉ cafe\u0301', 'cafe cafe cafe'],
    ['Straße Łódź Ærø İstanbul ılık', 'strasse lodz aero istanbul ilik'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['أَحْمَد إحمد العربـــية', 'احمد احمد العربيه'],
    ['٢٠١٧ ۲۰۱۷', '2017 2017'],
    ['東京で', '東 京 で'],
    ['हिन्दी', 'हिन्दी'],
    ['inter\u00adnational co-op', 'international co op'],
    ['ﬁre ½', 'fire 12'],
    ['\0 \ud83d 👩‍👧 ** "" \u200d', ''],
    ['', ''],
  ])('%j → %j', (text, words) => {
    expect(
      splitSearchWords(text)
        .map(({ folded }) => folded)
        .join(' '),
    ).toBe(words)
  })

  test('spans are in order and hold the word; nothing but letters, digits and their marks is left of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { start, end, folded } of splitSearchWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(splitSearchWords(text.slice(start, end)).map((word) => word.folded)).toContain(folded)
          expect(folded).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
          last = end
        }
      }),
    )
  })

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = splitSearchWords(text).map(({ folded }) => folded)
        expect(splitSearchWords(once.join(' ')).map(({ folded }) => folded)).toEqual(once)
      }),
    )
  })

  test('a word without end is compared by its beginning', () => {
    const [word] = splitSearchWords('a'.repeat(100_000))
    expect(word).toMatchObject({ start: 0, end: 100_000, folded: 'a'.repeat(100) })
  })
})
