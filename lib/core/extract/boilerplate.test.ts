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
    'By signing up you agree to our privacy policy and terms of use.',
    'Privacy Policy and Terms of Service apply.',
    'Orla Brandt contributed to this report.',
    'The Harbour WhatsApp Channel',
    'Click here for more on our top story.',
    'Image copyright Orme Picture Agency',
    'What we know so far',
    'MAYOR OF ORME, UNDER FIRE FOR MONTHS, ASKS THE COUNCIL FOR MORE TIME: A LOOK AT THE QUAY',
    'Published: 3 May 2019',
    'MUST WATCH 2006: Brandt talks about the quay 00:50',
    'JUST WATCHED Brandt talks about the quay Replay More Videos',
    'CLOSE The latest crane of the port was set up on Monday.',
    'The port has opened its books, says its head Video provided by Nordsicht',
    'Morning Harbour Listen · 7:01 7:01',
    '(Photo: Ola Lind, Orme Agency)',
    'FILE - In this March 7, 1965, file photo, dockers stand in front of the gate of the Orme yard.',
    'FILE PHOTO: Mayor Orla Brandt opens the quay in Orme, Norland, May 3, 2019',
    'REUTERS/Ola Lind/File Photo',
    'Enlarge this image toggle caption Ola Lind/Orme Agency',
    'AD',
    'More: Mayor of Orme resigns over the quay',
    'Play Video 1:11 The quay burns – video',
    'Skip Twitter post by @orla The quay is open.',
    'Updated at 2:39 p.m.',
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
    'More than 300 sailors joined the crew.',
    'Close to 300 sailors joined the crew.',
    'The ferry line will change its privacy policy in May and inform its passengers, it said.',
    'The last ferry of the week was to leave the old quay at 10:30',
    'File clerks of the port went on strike.',
    'Getty, a carpenter, built the quay.',
    'Read by her daughter, the letter moved the crew.',
  ])('keeps %j', (line) => expect(report(line)).toEqual([line]))

  it('leaves out the title, also with a menu before it', () => {
    const title = 'Harbour reopens after a week of repairs'
    expect(report(`Home World ${title}\n\n${title}\n\nThe quay reopened.`, title)).toEqual(['The quay reopened.'])
  })
})
