import { expect, test } from 'vitest'
import { chooseLanguage } from './languages'

test.each([
  [undefined, null, 'en'],
  ['ar', 'sv', 'ar'],
  ['xx', 'sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  [undefined, 'de-DE,en;q=0.7,ar-EG;q=0.8', 'ar'],
  [undefined, 'sv;q=0', 'en'],
  [undefined, '*', 'en'],
])('chosen %s, accepted %s: %s', (chosen, accepted, language) => {
  expect(chooseLanguage(chosen, accepted)).toBe(language)
})
