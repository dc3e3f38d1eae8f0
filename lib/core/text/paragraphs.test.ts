import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '@/lib/core/text/paragraphs'

const words = (text: string) => splitParagraphs(text).map((span) => text.slice(span.start, span.end))

describe('splitParagraphs', () => {
  it.each([
    ['', []],
    ['\n \r\n\u2028', []],
    ['One.\nTwo.', ['One.', 'Two.']],
    ['One.\r\n\r\n  Two. \u00a0', ['One.', 'Two.']],
    ['One\u2028Two\rThree', ['One', 'Two', 'Three']],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected))

  it('joins the lines of a text that was broken by hand', () => {
    const block = [
      'The harbour master of Westerhaven said on Monday that the',
      'ferry had left the quay eleven minutes late, after a lorry',
      'blocked the ramp and two of its tyres had to be let down',
      'before it could be moved.',
    ].join('\n')
    expect(words([block, block, block].join('\n\n'))).toEqual([block, block, block])
  })

  it('returns trimmed, ordered spans that leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B.', ' ', '\n', '\r\n', '\u2028', '”', '\ud800')), (parts) => {
        const text = parts.join('')
        expect(words(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const word of words(text)) expect(word).toBe(word.trim())
      }),
    )
  })
})
