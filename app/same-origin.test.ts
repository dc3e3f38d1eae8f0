import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

test.each([
  ['its own page', { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }, true],
  ['its own page in an older browser', { host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
  [
    'a page elsewhere',
    { host: 'localhost:3000', 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    false,
  ],
  ['another port', { host: 'localhost:3000', origin: 'http://localhost:4000' }, false],
  ['a page without an origin', { host: 'localhost:3000', origin: 'null' }, false],
  ['nobody', { host: 'localhost:3000' }, false],
  ['a name made to point here', { host: 'evil.example', 'sec-fetch-site': 'same-origin' }, false],
])('%s', (_, headers, same) => {
  expect(isSameOrigin(new Headers(headers), [])).toBe(same)
})
