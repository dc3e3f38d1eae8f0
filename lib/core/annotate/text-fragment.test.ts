import { expect, test } from 'vitest'
import { toTextFragment } from './text-fragment'

test.each([
  ['Nine people were hurt', '#:~:text=Nine%20people%20were%20hurt'],
  ['Nine-year-old, hurt', '#:~:text=Nine%2Dyear%2Dold%2C%20hurt'],
  ['hurt\n\n in the fire', '#:~:text=hurt%20in%20the%20fire'],
  ['', ''],
  ['\ud83d hurt', '#:~:text=%EF%BF%BD%20hurt'],
  [
    Array.from({ length: 50 }, (_, i) => `word${i}`).join(' '),
    '#:~:text=word0%20word1%20word2%20word3%20word4,word45%20word46%20word47%20word48%20word49',
  ],
])('%j', (exact, fragment) => {
  expect(toTextFragment(exact)).toBe(fragment)
})
