import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintText, foldText } from '@/lib/core/text/normalise'

describe('foldText', () => {
  it.each([
    ['“It’s here”', '"it\'s here"'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['2016–17 — now', '2016-17 - now'],
    ['ÅSA Öberg', 'åsa öberg'],
    ['İstanbul', 'İstanbul'],
    ['مرحبا 👩‍👩‍👧 \u0000 \ud800 \u200b', 'مرحبا 👩‍👩‍👧 \u0000 \ud800 \u200b'],
  ])('%j → %j', (text, folded) => expect(foldText(text)).toBe(folded))

  it('keeps the length, so that offsets hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length))
  })
})

describe('fingerprintText', () => {
  it('is the same for other quotes, dashes and white space', () => {
    const plain = 'He said: "No" - then left.'
    expect(fingerprintText('  He said:\u00a0“No” –\r\n\r\nthen   left.\n')).toBe(fingerprintText(plain))
  })

  it('is not the same for other words', () => {
    expect(fingerprintText('Four were hurt.')).not.toBe(fingerprintText('Five were hurt.'))
  })
})
