import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { extractClaims } from '@/lib/core/extract/extract-claims'

const ARTICLE = {
  title: 'Harbour of Orme reopens',
  publishedAt: '2019-05-06',
  text: `Harbour of Orme reopens
By Orla Brandt

The harbour of Orme reopened on Friday after the crane was repaired by the navy.
Olin Hale, 44, a failed candidate from Norland, allegedly used Zipline to sell 12 maps, the Courier reports.
Police said that they had found “three boxes” in the hold. Who sank the ferry?
“The crew had left early,” said Mayor Ada Finch. “Nobody was on the ferry.”

Follow Orla Brandt on Twitter at @orla
With inputs from AP`,
}

describe('extractClaims', () => {
  it('finds the claims in reading order', () => {
    expect(extractClaims(ARTICLE).map(({ exact }) => exact)).toEqual([
      'The harbour of Orme reopened on Friday',
      'the crane was repaired by the navy',
      'Olin Hale, 44, a failed candidate from Norland',
      'allegedly used Zipline to sell 12 maps',
      'they had found “three boxes” in the hold',
      'The crew had left early',
      'Nobody was on the ferry',
    ])
  })

  it('tells who says them and how sure they are', () => {
    const claims = extractClaims(ARTICLE)
    expect(claims.map(({ speaker }) => speaker?.exact ?? null)).toEqual([
      null,
      null,
      'the Courier',
      'the Courier',
      'Police',
      'Mayor Ada Finch',
      'Mayor Ada Finch',
    ])
    expect(claims.map(({ certainty }) => certainty)[3]).toBe('alleged')
  })

  it('has every quote from the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ARTICLE.text.split(/(?<=[ \n])/)),
      fc.constantFrom(
        '“',
        '”',
        '"',
        '\u00a0',
        '\n',
        '😀',
        '\ud800',
        'שלום ',
        '\u0000',
        '(',
        ', ',
        'allegedly ',
        'said ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const claim of extractClaims({ title: '', text, publishedAt: null })) {
          const quotes = [claim, claim.speaker, claim.certaintyCue, ...claim.facets.names, ...claim.facets.quantities]
          for (const quote of quotes) if (quote) expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
          expect(claim.start).toBeGreaterThanOrEqual(last)
          last = claim.end
        }
      }),
    )
  })
})

describe('describeClaim', () => {
  it('keeps the words a person marked, and finds who says them', () => {
    const start = ARTICLE.text.indexOf('had found')
    const claim = describeClaim(ARTICLE, { start, end: start + 'had found “three boxes”'.length })
    expect(claim).toMatchObject({ exact: 'had found “three boxes”', speaker: { exact: 'Police' }, certainty: 'stated' })
  })

  it('describes a sentence that comes without an article', () => {
    const text = 'Brandt denied that he sold 12 maps.'
    const claim = describeClaim({ title: '', text, publishedAt: null }, { start: 0, end: text.length })
    expect(claim).toMatchObject({ exact: text, certainty: 'denied' })
  })
})

// Real articles, where a folder with some is named: their words are other people's and stay out of this repository.
const folder = process.env.CROSSREAD_SEEDS ?? ''
describe.runIf(folder !== '' && existsSync(folder))('claims of real articles', () => {
  for (const file of folder && existsSync(folder) ? readdirSync(folder) : []) {
    it(file, () => {
      const text = readFileSync(join(folder, file), 'utf8')
      const claims = extractClaims({ title: '', text, publishedAt: null })
      expect(claims.length).toBeGreaterThan(5)
      for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.exact)
    })
  }
})
