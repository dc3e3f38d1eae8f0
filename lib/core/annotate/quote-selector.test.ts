import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeQuote, locateQuote } from '@/lib/core/annotate/quote-selector'

const span = (start: number, end: number) => ({ start, end })

describe('describeQuote', () => {
  it('takes 32 characters on each side', () => {
    const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(40)}`
    expect(describeQuote(text, span(40, 45))).toEqual({
      exact: 'QUOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    })
  })

  it('cuts no surrogate pair', () => {
    const text = `${'😀'.repeat(20)}x${'a'}${'😀'.repeat(20)}`
    const { prefix, suffix } = describeQuote(`a${text}`, span(42, 43))
    expect([prefix, suffix].every((side) => side.isWellFormed())).toBe(true)
  })
})

describe('locateQuote', () => {
  const text = 'Fire broke out. The mill burned. Rain fell. The mill burned.'

  it.each([
    [
      'same place',
      { exact: 'The mill burned.', prefix: 'Fire broke out. ', suffix: ' Rain', start: 16 },
      span(16, 32),
      'exact',
    ],
    ['told apart by context', { exact: 'The mill burned.', prefix: 'Rain fell. ', suffix: '' }, span(44, 60), 'exact'],
    ['moved', { exact: 'The mill burned.', prefix: 'Fire broke out. ', suffix: '', start: 3 }, span(16, 32), 'moved'],
    ['other company', { exact: 'Rain fell.', prefix: 'Later, ', suffix: '', start: 33 }, span(33, 43), 'moved'],
    ['nearest among equals', { exact: 'mill', prefix: '', suffix: '', start: 40 }, span(48, 52), 'moved'],
  ] as const)('%s', (_name, quote, expected, how) => expect(locateQuote(text, quote)).toEqual({ span: expected, how }))

  it.each(['The barn burned.', ''])('is null for %j', (exact) => {
    expect(locateQuote(text, { exact, prefix: '', suffix: '' })).toBeNull()
  })

  it('gives back the span that was described', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', '😀', '\u00a0', '”', '\ud800'),
      minLength: 1,
      maxLength: 120,
    })
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (body, a, b) => {
        const start = a % body.length
        const end = start + 1 + (b % (body.length - start))
        const found = locateQuote(body, { ...describeQuote(body, { start, end }), start })
        expect(found).toEqual({ span: { start, end }, how: 'exact' })
      }),
    )
  })
})
