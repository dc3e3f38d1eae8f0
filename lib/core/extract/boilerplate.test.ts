import { describe, expect, it } from 'vitest'
import { findReporting } from '@/lib/core/extract/boilerplate'
import { splitSentences } from '@/lib/core/text/sentences'

const report = (text: string, title = '') =>
  findReporting({ title, text, publishedAt: null }, splitSentences(text)).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('findReporting', () => {
  it.each([
    '(Photo by Ola Lind/Getty Images)',
    'Ola Lind/Getty Images',
    'ORME, NORLAND - MAY 3: A close-up view of the quay is seen on a screen on May 3, 2019 in Orme, Norland.',
    'Follow Orla Brandt on Twitter at @orla',
    'Please let us know if you have trouble with comments.',
    'Source: /Courier',
    'By Orla Brandt and Ada Finch',
    'Subscribe to our newsletter for more stories',
    'With inputs from AP',
    'Orla Brandt contributed to this report.',
    'The Harbour WhatsApp Channel',
    'Click here for more on our top story.',
    'Image copyright Orme Picture Agency',
    'What we know so far',
    'Published: 3 May 2019',
  ])('leaves out %j', (line) =>
    expect(report(`The quay reopened.\n${line}\nNobody was hurt.`)).toEqual(['The quay reopened.', 'Nobody was hurt.']),
  )

  it.each([
    'Zipline, an encrypted messaging app, has been used by the crew.',
    'Police follow every lead in the case, the mayor said.',
    'Photographs of the wreck were published on Monday.',
    'Share prices fell by 3 percent after the storm.',
    'Source material was found in the cabin of the ferry.',
    'The crew joined a WhatsApp group of 300 sailors.',
  ])('keeps %j', (line) => expect(report(line)).toEqual([line]))

  it('leaves out the title, also with a menu before it', () => {
    const title = 'Harbour reopens after a week of repairs'
    expect(report(`Home World ${title}\n\n${title}\n\nThe quay reopened.`, title)).toEqual(['The quay reopened.'])
  })
})
