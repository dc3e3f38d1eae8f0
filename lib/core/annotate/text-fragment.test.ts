import { expect, test } from 'vitest'
import { toFragmentAddress, toPassageFragment, toTextFragment } from './text-fragment'

test.each([
  ['Nine people were hurt', '#:~:text=Nine%20people%20were%20hurt'],
  ['Nine-year-old, hurt', '#:~:text=Nine%2Dyear%2Dold%2C%20hurt'],
  // A term cannot reach over the end of a paragraph.
  ['hurt\n\n in the fire', '#:~:text=hurt,in%20the%20fire'],
  ['', ''],
  ['\ud83d hurt', '#:~:text=%EF%BF%BD%20hurt'],
  [
    Array.from({ length: 50 }, (_, i) => `word${i}`).join(' '),
    '#:~:text=word0%20word1%20word2%20word3%20word4,word45%20word46%20word47%20word48%20word49',
  ],
])('%j', (exact, fragment) => {
  expect(toTextFragment(exact)).toBe(fragment)
})

test.each([
  // [the text, with the passage in brackets, the fragment]
  ['[Nine people] were hurt.', 'Nine%20people'],
  ['Nine people were hurt. Later nine\u00a0people left. In all [nine people] came.', 'all-,nine%20people'],
  ['[Nine people] were hurt.\nNine people left.', 'Nine%20people,-were'],
  ['Police said nine people were hurt.\nPolice said [nine people] left.', 'nine%20people,-left.'],
  ['Nine.\n[Nine.]', 'Nine.'],
  ['A toll: well-known, [nine].\nA toll: nine.', 'well%2Dknown%2C-,nine'],
  ['', ''],
])('%j', (marked, fragment) => {
  const [before = '', passage = '', after = ''] = marked.split(/[[\]]/)
  const span = { start: before.length, end: before.length + passage.length }
  expect(toPassageFragment(before + passage + after, span)).toBe(fragment && `#:~:text=${fragment}`)
})

test.each([
  ['https://post.example/fire', 'https://post.example/fire#:~:text=hurt'],
  ['HTTP://post.example/fire#top', 'HTTP://post.example/fire#top:~:text=hurt'],
  ['https://post.example/fire#:~:text=burned', 'https://post.example/fire#:~:text=hurt'],
  ['javascript:alert(1)//https://post.example', null],
  ['post.example/fire', null],
  ['', null],
  [null, null],
])('%s', (address, expected) => {
  expect(toFragmentAddress(address, '#:~:text=hurt')).toBe(expected)
})
