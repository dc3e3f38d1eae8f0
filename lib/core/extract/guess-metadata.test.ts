import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessMetadata } from '@/lib/core/extract/guess-metadata'

const BODY = 'The harbour of Orme reopened on Monday after a week of repairs.\nNobody was hurt.'

describe('guessMetadata', () => {
  it('reads a full head', () => {
    const text = `Harbour reopens after a week\nBy Orla Brandt and Ada Finch\nPublished: 3 May 2019\n\n${BODY}\nhttps://courier.example/harbour\nSource: /Courier`
    expect(guessMetadata(text, 'x.txt')).toEqual({
      title: 'Harbour reopens after a week',
      outlet: 'Courier',
      authors: ['Orla Brandt', 'Ada Finch'],
      publishedAt: '2019-05-03',
      url: 'https://courier.example/harbour',
      bodyStart: text.indexOf('By Orla'),
    })
  })

  it.each([
    ['first line', `# Harbour  reopens\n${BODY}`, 'Harbour reopens'],
    ['menu before the title', `Home World Harbour reopens\n\nHarbour reopens\n\n${BODY}`, 'Harbour reopens'],
    ['question', `Who sank the ferry?\n${BODY}`, 'Who sank the ferry?'],
    ['no title in the text', BODY, 'harbour fire'],
    ['one line', 'Harbour reopens', 'harbour fire'],
  ])('title: %s', (_name, text, title) => expect(guessMetadata(text, 'harbour-fire.txt').title).toBe(title))

  it.each([
    ['000_aa278d4fcf32ab19.txt', ''],
    ['C:\\news\\quay_opens.html', 'quay opens'],
    [null, ''],
  ])('file name %j', (name, title) => expect(guessMetadata(BODY, name).title).toBe(title))

  it.each([
    ['March 12, 2019', '2019-03-12'],
    ['Updated: Tuesday, 12 March 2019 at 10:30 GMT', '2019-03-12'],
    ['2019-03-12T10:30:00Z', '2019-03-12T10:30:00Z'],
    ['ORME, March 12, 2019 (Courier) – The quay reopened.', '2019-03-12'],
    ['31 February 2019', null],
    ['A view of the quay on May 25, 2017 in Orme, Norland.', null],
    ['MAY 25: The quay', null],
  ])('date %j', (line, publishedAt) => {
    expect(guessMetadata(`Title\n${line}\n${BODY}`, null).publishedAt).toBe(publishedAt)
  })

  it('never fails, and begins the body inside the text', () => {
    const line = fc.constantFrom(
      'By A B',
      'Title',
      '',
      '2019-01-01',
      'https://a.b/c',
      'Source: X',
      '\ud800',
      '  ',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const { bodyStart } = guessMetadata(text, null)
        expect(bodyStart).toBeGreaterThanOrEqual(0)
        expect(bodyStart).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
