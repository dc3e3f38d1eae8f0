import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { isConverse, listOpposites } from '@/lib/core/match/opposite-words'
import { comparePair } from '@/lib/core/match/pair-evidence'

const foundIn = (a: string, b: string) =>
  comparePair(toStandingClaim(a, 'a'), toStandingClaim(b, 'b'))
    .findings.filter(({ kind }) => kind === 'opposite' || kind === 'same deed')
    .map((finding) => `${finding.a?.exact} ${finding.sign} ${finding.b?.exact}`)

describe('compareOpposites', () => {
  test.each<[string, string, string[]]>([
    ['Olaf Brandt accepted the offer.', 'Olaf Brandt rejected the offer.', ['accepted ≠ rejected']],
    ['Olaf Brandt strengthened the dyke.', 'Olaf Brandt weakened the dyke.', ['strengthened ≠ weakened']],
    ['Olaf Brandt praised the crew.', 'Olaf Brandt criticised the crew.', ['praised ≠ criticised']],
    ['Olaf Brandt hired the pilot.', 'Olaf Brandt fired the pilot.', ['hired ≠ fired']],
    ['Olaf Brandt obeyed the port.', 'Olaf Brandt disobeyed the port.', ['obeyed ≠ disobeyed']],
    ['Olaf Brandt locked the gate.', 'Olaf Brandt unlocked the gate.', ['locked ≠ unlocked']],
    ['The harbour water is safe.', 'The harbour water is dangerous.', ['safe ≠ dangerous']],
    ['Divers found safe water in Orme.', 'Divers found unsafe water in Orme.', ['safe ≠ unsafe']],
    ['An armed pilot was seen in Orme.', 'An unarmed pilot was seen in Orme.', ['armed ≠ unarmed']],
    ['The lease of Orme is legal.', 'The lease of Orme is illegal.', ['legal ≠ illegal']],
    ['The pilot was guilty in Orme.', 'The pilot was innocent in Orme.', ['guilty ≠ innocent']],
    ['The crew fled voluntarily from Orme.', 'The crew fled involuntarily from Orme.', ['voluntarily ≠ involuntarily']],
    [
      'The advice to burn the depot came from Olaf Brandt.',
      'The order to burn the depot came from Olaf Brandt.',
      ['advice ≠ order'],
    ],
    ['Olaf Brandt refused the offer.', 'Olaf Brandt did not accept the offer.', []],
    // Another doer, another thing that bears the quality
    ['Olaf Brandt accepted the offer.', 'Petra Holm rejected the offer.', []],
    ['An armed pilot was seen in Orme.', 'An unarmed guard was seen in Orme.', []],
    ['The water was safe in Orme.', 'The road was dangerous in Orme.', []],
    // Negated, hedged, or only planned
    ['Olaf Brandt accepted the offer.', 'Olaf Brandt did not reject the offer.', []],
    ['Olaf Brandt accepted the offer.', 'Olaf Brandt allegedly rejected the offer.', []],
    ['Olaf Brandt accepted the offer.', 'Olaf Brandt planned to reject the offer.', []],
    // Both words on one side
    ['Olaf Brandt accepted the offer and rejected the lease.', 'Olaf Brandt rejected the offer.', []],
    // No conflict in news
    ['The first crew left Orme.', 'The last crew left Orme.', []],
    ['A man was seen in Orme.', 'A woman was seen in Orme.', []],
    // Words that exclude each other only where all the rest is the same
    ['A big ferry left Orme.', 'A small ferry left Orme.', ['big ≠ small']],
    ['The old pilot left Orme.', 'The young pilot left Orme.', ['old ≠ young']],
    ['Olaf Brandt bought the quay.', 'Olaf Brandt sold the quay.', ['bought ≠ sold']],
    // One deed from both sides
    ['Olaf Brandt bought the quay from Petra Holm.', 'Petra Holm sold the quay to Olaf Brandt.', ['bought = sold']],
    ['Olaf Brandt lent Petra Holm a boat.', 'Petra Holm borrowed a boat from Olaf Brandt.', ['lent = borrowed']],
    ['Olaf Brandt beat Petra Holm in Orme.', 'Petra Holm lost to Olaf Brandt in Orme.', ['beat = lost']],
    ['Olaf Brandt bought the quay from Dahl.', 'Olaf Brandt sold the tug to Holm.', []],
    ['Olaf Brandt bought the quay from Petra Holm.', 'Petra Holm sold the quay to Ida Dahl.', []],
  ])('%j and %j', (a, b, expected) => {
    expect(foundIn(a, b)).toEqual(expected)
    expect(foundIn(b, a)).toEqual(
      expected.map((text) =>
        text
          .split(/(?<= [≠=]) | (?=[≠=] )/)
          .reverse()
          .join(' '),
      ),
    )
  })

  test('words are opposite by their part of speech', () => {
    expect(listOpposites('open', 'VERB')).toEqual(['close'])
    expect(listOpposites('open', 'NOUN')).toEqual([])
    expect(listOpposites('quay', 'NOUN')).toEqual([])
    expect([isConverse('buy', 'sell'), isConverse('sell', 'buy'), isConverse('buy', 'borrow')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
