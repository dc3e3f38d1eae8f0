import { expect, test } from 'vitest'
import { findAgency, isSameOutlet } from '@/lib/core/origins/outlet-names'

test.each([
  ['Fox News (Online)', 'Fox Online News', true],
  ['BBC News', 'the BBC', true],
  ['The Orme Post', 'orme post', true],
  ['New York Times - News', 'New York Times', true],
  ['USA TODAY', 'USA Today', true],
  ['ormepost.com', 'Ormepost', true],
  ['Orme Post', 'Orme Mail', false],
  ['', '', false],
])('%s and %s', (a, b, same) => {
  expect(isSameOutlet(a, b)).toBe(same)
  expect(isSameOutlet(b, a)).toBe(same)
})

test.each([
  ['Associated Press', 'AP'],
  ['Reuters', 'Reuters'],
  ['Orme Post', null],
  ['CNN (Web News)', null],
])('the agency of %s', (outlet, agency) => expect(findAgency(outlet)).toBe(agency))
