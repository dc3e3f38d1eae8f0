import { expect, test } from 'vitest'
import { shareTexts } from '@/lib/core/origins/share-texts'

const OWN = 'Divers searched the inner basin of Orme for three days before the keel of the old ferry was found.'
const AGENCY =
  'The harbour board closed the northern quay after cracks were seen in two of its concrete pillars on Monday.'
const SPEECH = '“We will rebuild this quay stone by stone and we will not ask anybody for a single krona,” she said.'

test.each([
  ['a copy in another setting', AGENCY, AGENCY.replaceAll(' ', '  ').toUpperCase(), 1],
  ['a copy inside of more', AGENCY, `${OWN}\n\n${AGENCY}`, 1],
  ['nothing in common', OWN, AGENCY, 0],
  ['a set phrase', 'On Monday the harbour board closed it.', 'It met on Monday the harbour board said.', 0],
  ['one speech heard by two', `${SPEECH} ${OWN}`, `${AGENCY} ${SPEECH}`, 0],
  ['nothing at all', '', AGENCY, 0],
])('%s', (_, a, b, share) => {
  const found = shareTexts([a, b]).find((one) => one.a === 0)
  expect(found?.share ?? 0).toBe(share)
})

test('half of one is all of the other, and the longest stretch is quoted', () => {
  const texts = [`${OWN}\n\n${AGENCY}`, AGENCY]
  const [ofBoth, ofAgency] = shareTexts(texts)
  expect(ofBoth!.share).toBeCloseTo(0.5)
  expect(ofAgency!.share).toBe(1)
  expect(`${texts[0]!.slice(ofBoth!.longest.start, ofBoth!.longest.end)}.`).toBe(AGENCY)
})
