import { describe, expect, test } from 'vitest'
import { findNegations } from '@/lib/core/extract/negation'
import { readSentences } from '@/lib/core/extract/sentence-tokens'

const negationsOf = (text: string) =>
  readSentences(text)
    .flatMap((sentence) => findNegations(text, sentence))
    .map(({ exact, head }) => `${exact} → ${text.slice(head.start, head.end)}`)

describe('findNegations', () => {
  // The negating words, and the word they bear on most.
  test.each<[string, string[]]>([
    ['The crew did not leave the quay.', ['not → leave']],
    ['The crew didn’t leave the quay.', ['n’t → leave']],
    ['Nobody has ever left the quay.', ['Nobody → left']],
    ['The crew never reached the quay.', ['never → reached']],
    ['The pilot was not warned of the flood.', ['not → warned']],
    ['The pilot was not aware of the flood.', ['not → aware']],
    ['The ferry was not a wreck.', ['not → wreck']],
    ['The pilot refused to sign the lease.', ['refused to → sign']],
    ['The pilot failed to warn the crew.', ['failed to → warn']],
    ['The port declined to comment on the lease.', ['declined to → comment']],
    ['The port was unable to reach the crew.', ['unable to → reach']],
    ['They sailed without a permit.', ['without → permit']],
    ['They sailed without warning the port.', ['without → warning']],
    ['No sailor was hurt.', ['No → sailor']],
    ['There was no secret deal in the letter.', ['no → deal']],
    ['The port kept the crew from leaving the quay.', ['kept the crew from → leaving']],
    ['Brandt refrained from selling the maps.', ['refrained from → selling']],
    ['The crew cannot leave the quay.', ['not → leave']],
    ['The crew hardly saw the quay.', ['hardly → saw']],
    ['The crew did not, he said, leave the quay.', ['not → leave']],
    ['They did not sign the lease and left the quay.', ['not → sign']],
    // Nothing is negated
    ['It was not only cheap but fast.', []],
    ['The crew did not merely leave.', []],
    ['There is no doubt that it sank.', []],
    ['Whether or not they pay is open.', []],
    ['It did not open until Friday.', []],
    ['They paid no less than the port asked.', []],
    ['Nothing but the mast was seen.', []],
    // Two make a yes
    ['The crew did not fail to leave the quay.', []],
    ['The port never refused to pay.', []],
    // The negation of a negative word
    ['It is not impossible that it sank.', ['not → impossible']],
    ['The port never denied the sale.', ['never → denied']],
  ])('%s', (text, expected) => expect(negationsOf(text)).toEqual(expected))

  test('the reach ends with the clause', () => {
    const text = 'They did not sign the lease, but the port was sold.'
    const [negation] = readSentences(text).flatMap((sentence) => findNegations(text, sentence))
    expect(text.slice(negation?.scope.start, negation?.scope.end)).toBe('sign the lease')
  })
})
