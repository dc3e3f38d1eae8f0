import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { judgePair } from '@/lib/core/judge/judge-pair'
import type { Judgement } from '@/lib/core/vocabulary'

const judge = (a: string, b: string, dateA: string | null = null, dateB: string | null = null) =>
  judgePair(toStandingClaim(a, 'a', dateA), toStandingClaim(b, 'b', dateB))

describe('judgePair', () => {
  test.each<[string, string, string, string | null]>([
    [
      'Olaf Brandt used an encrypted messaging app called Zello before the raid.',
      'Olaf Brandt used WhatsApp to brag about the raid.',
      'contradicts',
      'object',
    ],
    [
      'At least 23 miners were killed when the Kalder pit flooded.',
      'The flood in the Kalder pit killed 19 miners.',
      'contradicts',
      'number',
    ],
    [
      'A picture of 31 cadets of the Kalder pit school with raised fists was printed.',
      'All 34 cadets of the Kalder pit school in the picture with raised fists must go.',
      'contradicts',
      'number',
    ],
    ['Olaf Brandt, 39, was a baker in Lisbon.', 'Olaf Brandt, 44, was a baker in Lisbon.', 'contradicts', 'number'],
    ['Olaf Brandt signed the Kalder lease.', 'Olaf Brandt did not sign the Kalder lease.', 'contradicts', 'negation'],
    [
      'The advice to burn the depot came from Hezbollah commanders.',
      'The order to burn the depot came from Hezbollah commanders.',
      'contradicts',
      'object',
    ],
    [
      'A stolen beer lorry mowed down shoppers in Lisbon.',
      'The lorry that mowed down shoppers in Lisbon was stolen.',
      'agrees',
      null,
    ],
    [
      'The Kalder pit closed after thirteen inspections.',
      'The Kalder pit closed after 13 inspections.',
      'agrees',
      null,
    ],
    ['Four sailors were killed in the harbour of Oslo.', 'The quake in Lima killed 140 people.', 'unrelated', null],
    ['Olaf Brandt met the miners.', 'A new tax on sugar was passed.', 'unrelated', null],
  ])('%j and %j: %s', (a, b, stance, subtype) => {
    expect(judge(a, b)).toMatchObject({ stance, subtype })
  })

  test('a denial is not shown as agreement', () => {
    expect(
      judge('Olaf Brandt has denied the affair.', 'They had an affair with Olaf Brandt years ago.'),
    ).not.toMatchObject({ stance: 'agrees', shown: true })
  })

  test.each([
    ['one word in common', 'Chats of the crew cannot be intercepted.', 'Ten thousand letters were intercepted.'],
    [
      'a part of the dead',
      'Two miners were killed in the Kalder pit before the flood drowned a guard.',
      'The flood in the Kalder pit killed four miners.',
    ],
    [
      'a sum over events',
      'The flood in the Kalder pit killed four miners.',
      'Three fires in the Kalder pit killed 34 miners.',
    ],
  ])('shows neither agreement nor conflict: %s', (_kind, a, b) => {
    expect(judge(a, b)).not.toMatchObject({ stance: 'agrees', shown: true })
    expect(judge(a, b)).not.toMatchObject({ stance: 'contradicts', shown: true })
  })

  test('shares of other measure differ in scope', () => {
    const poll = 'In a poll of the Kalder union ahead of the ballot, 83 percent wanted to keep the pit rules.'
    const later = 'In a poll of the Kalder union after the ballot, 45 percent thought the pit rules were wrong.'
    expect(judge(poll, later)).toMatchObject({ stance: 'scope' })
  })

  test('two ways to negate agree', () => {
    expect(
      judge('A jury chose not to indict the harbour pilot.', 'The jury declined to indict the harbour pilot.'),
    ).toMatchObject({ stance: 'agrees', shown: true })
  })

  test('a toll that rises with the day of publication is an update', () => {
    const early = 'The flood in the Kalder pit killed 19 miners.'
    const late = 'The flood in the Kalder pit killed 23 miners.'
    expect(judge(early, late, '2020-01-01', '2020-01-02')).toMatchObject({
      stance: 'contradicts',
      subtype: 'superseded',
    })
    expect(judge(early, late, '2020-01-02', '2020-01-01')).toMatchObject({ stance: 'contradicts', subtype: 'number' })
  })

  test.each([
    ['Olaf Brandt used Zello.', 'Olaf Brandt used WhatsApp.', 'Zello ≠ WhatsApp'],
    ['The Kalder pit saw 13 inspections.', 'The Kalder pit saw thirteen inspections.', '13 = thirteen'],
    [
      'An Uzbek baker opened the Kalder depot.',
      'A baker from Uzbekistan opened the Kalder depot.',
      'both: Uzbek (Uzbekistan)',
    ],
  ])('%j and %j give the reason %j', (a, b, reason) => {
    expect(judge(a, b).reasons.map(({ text }) => text)).toContain(reason)
  })

  test('a day found by the publication date is named', () => {
    const reasons = judge(
      'The Kalder pit flooded on 7 April 2017.',
      'The Kalder pit flooded on Friday.',
      null,
      '2017-04-10',
    ).reasons
    expect(reasons.map(({ text }) => text)).toContain('7 April 2017 = Friday (7 April 2017)')
  })

  test('reasons quote the text', () => {
    const a = toStandingClaim('Olaf Brandt used Zello in Lisbon on Friday.', 'a', '2017-04-10')
    const b = toStandingClaim('Olaf Brandt used WhatsApp in Lisbon.', 'b')
    for (const reason of judgePair(a, b).reasons) {
      if (reason.a) expect(a.exact.slice(reason.a.start, reason.a.end)).toBe(reason.a.exact)
      if (reason.b) expect(b.exact.slice(reason.b.start, reason.b.end)).toBe(reason.b.exact)
    }
  })

  test('a learned judge has its share', () => {
    const learned = { agree: 0.98, contradict: 0.01, neutral: 0.01, related: 0.98 }
    const pair = [
      toStandingClaim('Olaf Brandt met the miners.', 'a'),
      toStandingClaim('A tax was passed.', 'b'),
    ] as const
    expect(judgePair(...pair, { learned }).scores.agrees).toBeGreaterThan(judgePair(...pair).scores.agrees)
  })

  test('both orders give the same judgement with mirrored reasons', () => {
    const words = fc.constantFrom(
      'Olaf Brandt',
      'Petra Holm',
      'used',
      'did not use',
      'Zello',
      'WhatsApp',
      'killed',
      'four people',
      '13 miners',
      'thirteen miners',
      'in Lisbon',
      'in Oslo',
      'on Friday',
      'on 7 April 2017',
      'denied that',
      'he',
      'the order',
      'the advice',
      'from ISIS',
      '39',
      'the app',
    )
    const sentence = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => `${parts.join(' ')}.`)
    const date = fc.constantFrom(null, '2017-04-10', '2017-04-12')
    fc.assert(
      fc.property(sentence, sentence, date, date, (textA, textB, dateA, dateB) => {
        const a = toStandingClaim(textA, 'a', dateA)
        const b = toStandingClaim(textB, 'b', dateB)
        const { reasons, ...rest } = judgePair(a, b)
        const { reasons: mirrored, ...other } = judgePair(b, a)
        expect(other).toEqual(rest)
        expect(mirrored.map((reason) => [reason.kind, reason.for, reason.b, reason.a])).toEqual(
          reasons.map((reason) => [reason.kind, reason.for, reason.a, reason.b]),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('scores add up to one', () => {
    const { scores }: Judgement = judge('Olaf Brandt used Zello.', 'Olaf Brandt used WhatsApp.')
    expect(scores.agrees + scores.contradicts + scores.scope + scores.unrelated).toBeCloseTo(1)
  })
})
