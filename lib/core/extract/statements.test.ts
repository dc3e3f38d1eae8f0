import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitStatements } from '@/lib/core/extract/statements'
import { splitTokens } from '@/lib/core/text/tokens'

const read = (sentence: string) => splitStatements(splitTokens(sentence))
const words = (sentence: string) => read(sentence).map(({ start, end }) => sentence.slice(start, end))

describe('splitStatements', () => {
  it.each([
    // A plain sentence is one statement.
    ['The harbour of Orme reopened on Monday.', ['The harbour of Orme reopened on Monday']],
    ['Brandt left after he was warned by the crew.', ['Brandt left after he was warned by the crew']],
    [
      'The news came shortly after the mayor and two aides resigned.',
      ['The news came shortly after the mayor and two aides resigned'],
    ],
    [
      'If the crew wins, the flag will be raised and the anthem will be played.',
      ['If the crew wins, the flag will be raised and the anthem will be played'],
    ],
    [
      'The shares fell after the vote was lost, but then recovered.',
      ['The shares fell after the vote was lost, but then recovered'],
    ],
    // Words that measure what is said are part of it; what somebody does not say is nobody's word.
    ['Brandt said too many sailors were dismissed.', ['too many sailors were dismissed']],
    ['Brandt said nearly 40 sailors were dismissed.', ['nearly 40 sailors were dismissed']],
    ['Brandt said later the quay was sold.', ['the quay was sold']],
    ['Brandt did not say that the buyer was known.', ['Brandt did not say that the buyer was known']],
    // A dateline is no part of it.
    ['ORME, Norl. (Courier) — The harbour reopened on Monday.', ['The harbour reopened on Monday']],
    ['(CNN) The harbour of Orme reopened on Monday.', ['The harbour of Orme reopened on Monday']],
    ['PORT ORME, May 3 (AP) - The harbour reopened on Monday.', ['The harbour reopened on Monday']],
    ['ORME — “The harbour is open,” the mayor said.', ['The harbour is open']],
    ['Orme (Reuters) Four men from Norland were arrested.', ['Four men from Norland were arrested']],
    ['NATO — the pact of 1949 — kept silent on Monday.', ['NATO — the pact of 1949 — kept silent on Monday']],
    ['Brandt — The Mayor to all — kept silent on Monday.', ['Brandt — The Mayor to all — kept silent on Monday']],
    // Two statements with a subject each.
    ['The bridge was closed and its owner was charged.', ['The bridge was closed', 'its owner was charged']],
    [
      // A count alone does not say of what event it is.
      'Six people were killed and 20 injured when a ferry hit the quay.',
      ['Six people were killed and 20 injured when a ferry hit the quay'],
    ],
    [
      'Six people were killed in Orme and 20 injured when a ferry hit the quay.',
      ['Six people were killed in Orme', '20 injured when a ferry hit the quay'],
    ],
    [
      'The port asked for help after the crane was wrecked by the storm.',
      ['The port asked for help', 'the crane was wrecked by the storm'],
    ],
    [
      'While the port denies any fault, the crew has left the ferry.',
      ['the port denies any fault', 'the crew has left the ferry'],
    ],
    ['While waiting, the crew has left the ferry.', ['While waiting, the crew has left the ferry']],
    // What is told about somebody or something in passing.
    [
      'Finch praised the raid in Orme, which killed over 30 people.',
      ['Finch praised the raid in Orme', 'killed over 30 people'],
    ],
    [
      'Brandt, 44, a former harbour pilot from Norland, allegedly sold the maps.',
      ['Brandt, 44, a former harbour pilot from Norland', 'allegedly sold the maps'],
    ],
    [
      'Ada Brandt, a former harbour pilot from Norland, used a stolen boat to reach Orme, the newspaper Courier reports.',
      ['Ada Brandt, a former harbour pilot from Norland', 'used a stolen boat to reach Orme'],
    ],
    ['In one letter she told the head of the ferry office that the quay was open.', ['the quay was open']],
    [
      'The failed Norlander candidate had left the country by train.',
      ['The failed Norlander candidate', 'had left the country by train'],
    ],
    [
      'Five men had been held, including two who allegedly led the raid.',
      ['Five men had been held', 'two who allegedly led the raid'],
    ],
    [
      'She sent three maps to the crew, and later a plan of the ferry she took to Orme.',
      ['She sent three maps to the crew', 'the ferry she took to Orme'],
    ],
    // Words of saying are left out.
    ['Police said on Monday that the crane had failed.', ['the crane had failed']],
    ['Meanwhile, harbour officials said they had found a body.', ['they had found a body']],
    ['The crane had failed, the Courier reports.', ['The crane had failed']],
    ['The crane had failed, it was claimed yesterday.', ['The crane had failed']],
    ['According to the port, the crane had failed twice.', ['the crane had failed twice']],
    ['“The crane failed twice,” said Orla Brandt.', ['The crane failed twice']],
    [
      'The paper dismissed the film as a hoax, claiming that its maker was paid.',
      ['The paper dismissed the film as a hoax', 'its maker was paid'],
    ],
    [
      'Brandt refused to name him but declared his crew had the right man.',
      ['Brandt refused to name him', 'his crew had the right man'],
    ],
    [
      'Hale has a scar, the record said, and was born in Orme.',
      ['Hale has a scar, the record said, and was born in Orme'],
    ],
    // No statement at all.
    ['Stop it!', []],
    ['', []],
  ])('%s', (sentence, expected) => expect(words(sentence)).toEqual(expected))

  it('keeps the subject that stands outside a statement', () => {
    const sentence = 'Finch praised the raid in Orme, which killed over 30 people.'
    const subject = read(sentence)[1]?.subject
    expect(sentence.slice(subject?.start, subject?.end)).toBe('the raid in Orme')
  })

  it('gives ordered, trimmed spans that do not overlap', () => {
    const piece = fc.constantFrom(
      'the bridge was closed',
      ' and ',
      ', which ',
      'Orla Brandt',
      ' said ',
      'that ',
      '“',
      '”',
      '"',
      ', ',
      'killed 3 people',
      ' after ',
      '; ',
      '(',
      ')',
      'but ',
      'he ',
      '12 injured',
      'claiming ',
      'including two who left',
      '.',
      ' – ',
      'according to the port',
      '😀',
      '\u0000 ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
