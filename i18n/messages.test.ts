import { expect, test } from 'vitest'
import { LANGUAGES } from './languages'
import { forBrowser, loadMessages } from './messages'

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isPlain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}

test.each(LANGUAGES)('every word in %s can be compiled, and sent to the browser', async (language) => {
  expect(isPlain(forBrowser(await loadMessages(language)))).toBe(true)
})
