import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchSpans, type KnownSpan } from './match-spans'

const as = (start: number, end: number, stands = { start, end }): KnownSpan => ({ found: { start, end }, stands })
const byHand = (start: number, end: number): KnownSpan => ({ found: null, stands: { start, end } })
const span = (start: number, end: number) => ({ start, end })

describe('matchSpans', () => {
  test.each([
    ['equal', [as(0, 40)], [span(0, 40)], [0]],
    ['the end is cut off', [as(0, 40)], [span(0, 28)], [0]],
    ['half of a sentence is another statement', [as(0, 40)], [span(0, 20)], [null]],
    ['another place', [as(0, 40)], [span(50, 90)], [null]],
    ['a sentence cut into two: the longer part is it', [as(0, 100)], [span(0, 70), span(72, 100)], [0, null]],
    ['equal comes before near', [as(0, 40), as(0, 38)], [span(0, 38), span(0, 40)], [1, 0]],
    ['each is taken once, by the nearest', [as(0, 40)], [span(0, 30), span(0, 36)], [null, 0]],
    ['moved by a person: as it was found', [as(0, 40, span(60, 90))], [span(0, 40)], [0]],
    ['moved by a person: where it stands', [as(0, 40, span(30, 90))], [span(30, 90)], [0]],
    ['marked by hand', [byHand(10, 30)], [span(10, 28)], [0]],
    ['found where one stands and another was found', [byHand(5, 9), as(5, 9)], [span(5, 9)], [1]],
  ])('%s', (_, known, found, matches) => {
    expect(matchSpans(known, found)).toEqual(matches)
  })

  test('what was found before is itself, whatever else is there', () => {
    const spans = fc.uniqueArray(
      fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 60 })).map(([start, length]) => span(start, start + length)),
      { selector: ({ start, end }) => `${start} ${end}` },
    )
    fc.assert(
      fc.property(spans, spans, (before, now) => {
        const matches = matchSpans(
          before.map(({ start, end }) => as(start, end)),
          now,
        )
        const rows = matches.filter((row) => row !== null)
        expect(new Set(rows).size).toBe(rows.length)
        now.forEach(({ start, end }, at) => {
          const same = before.findIndex((one) => one.start === start && one.end === end)
          if (same >= 0) expect(matches[at]).toBe(same)
        })
      }),
    )
  })
})
