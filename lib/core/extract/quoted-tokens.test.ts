import { describe, expect, it } from 'vitest'
import { markQuoted } from '@/lib/core/extract/quoted-tokens'
import { splitTokens } from '@/lib/core/text/tokens'

describe('markQuoted', () => {
  it.each([
    ['She said “we left” today', 'we left'],
    ['It was dark!” she said', 'It was dark !'],
    ['It was dark," she said', 'It was dark ,'],
    ['"We left," she said', 'We left ,'],
    ['She said „we left“ today', 'we left'],
    ['Nobody said so', ''],
  ])('%s', (sentence, expected) => {
    const tokens = splitTokens(sentence)
    const inside = markQuoted(tokens)
    expect(
      tokens
        .filter(({ text }, index) => inside[index] && !/["“”„]/.test(text))
        .map(({ text }) => text)
        .join(' '),
    ).toBe(expected)
  })
})
