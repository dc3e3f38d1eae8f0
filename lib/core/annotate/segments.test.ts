import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSegments } from '@/lib/core/annotate/segments'

describe('toSegments', () => {
  const text = 'The mill burned.'

  it.each([
    ['no marks', [], ['The mill burned.:']],
    ['one mark', [{ id: 'a', start: 4, end: 8 }], ['The :', 'mill:a', ' burned.:']],
    [
      'overlap',
      [
        { id: 'a', start: 0, end: 8 },
        { id: 'b', start: 4, end: 16 },
      ],
      ['The :a', 'mill:ab', ' burned.:b'],
    ],
    [
      'nested',
      [
        { id: 'b', start: 4, end: 8 },
        { id: 'a', start: 0, end: 16 },
      ],
      ['The :a', 'mill:ab', ' burned.:a'],
    ],
    ['empty', [{ id: 'a', start: 4, end: 4 }], ['The mill burned.:']],
    ['too long', [{ id: 'a', start: 9, end: 99 }], ['The mill :', 'burned.:a']],
  ])('%s', (_name, marks, expected) => {
    const segments = toSegments(text, [{ start: 0, end: text.length }], marks)[0] ?? []
    expect(segments.map((segment) => `${segment.text}:${segment.ids.join('')}`)).toEqual(expected)
  })

  it('gives the block back when joined, with the ids that cover each piece', () => {
    const offsets = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), offsets, fc.array(offsets), (body, cut, spans) => {
        const block = { start: Math.min(cut.start, body.length), end: Math.min(cut.end, body.length) }
        const marks = spans.map((span, index) => ({ ...span, id: String(index) }))
        const [segments = []] = toSegments(body, [block], marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(body.slice(block.start, block.end))
        for (const segment of segments) {
          const covering = marks.filter((mark) => mark.start <= segment.start && mark.end >= segment.end)
          expect([...segment.ids].sort()).toEqual(covering.map((mark) => mark.id).sort())
        }
      }),
    )
  })
})
