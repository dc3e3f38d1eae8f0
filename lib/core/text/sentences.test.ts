import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/core/text/sentences'

const sentences = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end))

describe('splitSentences', () => {
  // "|" is a boundary.
  it.each([
    'Ms. Orla Brandt met Dr. Quill at St. Anne’s on Jan. 7, 2019.| She left at 6 p.m.| Nobody was told.',
    'The U.S. Navy sailed.| “We will not wait,” said Gov. Ada Finch.| “Not now.”| She left.',
    '“Is it closed?” he asked.| “Yes!” she said.',
    'It cost €2.5 million (approx. £2.1m).| That is No. 3 in the E.U. this year.',
    'Prof. L. M. Okoro wrote it.| See Fig. 2 vs. Fig. 9, e.g. the legend.',
    'They moved to the U.S. in May.| They left the U.S.| The court agreed.',
    'Acme Inc. appealed.| So did Bolt Corp. and Nut Ltd. in June.',
    'Wait... why?| Nobody knew.| It ended.',
    'Write to press@harbour.org or see www.harbour.org.| Version 3.1 is out.',
    'He rose at 10 a.m. Tuesday.| At 11 a.m. he ran to St. Ives.',
    'She came around 2014.| He stayed.',
    'The agency (HMA) denied it.| [Editor’s note: it did not.]| More soon.',
    'The firm Yahoo! Inc. was sold.',
    '1. Open the door.| 2. Leave.',
  ])('%s', (marked) => {
    const parts = marked.split('|').map((part) => part.trim())
    expect(sentences(parts.join(' '))).toEqual(parts)
  })

  it.each([
    ['Olin came in 2014.He and two friends stayed.', ['Olin came in 2014.', 'He and two friends stayed.']],
    ['See www.Example.Com today and a.B too.', ['See www.Example.Com today and a.B too.']],
    ['One\n\nTwo three\r\nFour.', ['One', 'Two three', 'Four.']],
    ['', []],
    ['\u0000 \ud800', ['\u0000 \ud800']],
    ['今日は雨。明日は晴れ。', ['今日は雨。', '明日は晴れ。']],
    ['وصل القطار؟ نعم.', ['وصل القطار؟', 'نعم.']],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected))

  it('leaves out nothing but white space, and overlaps nowhere', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'A',
      'b. ',
      '“',
      '” ',
      '!',
      '?',
      '\n',
      '3.5 ',
      'U.S. ',
      '👩‍👧',
      '\u200b',
      'He.She ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(last, span.start).trim()).toBe('')
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(
          text
            .slice(last)
            .replace(/\u0085/g, '')
            .trim(),
        ).toBe('')
      }),
    )
  })
})
