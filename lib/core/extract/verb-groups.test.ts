import { describe, expect, it } from 'vitest'
import { findVerbGroups } from '@/lib/core/extract/verb-groups'
import { splitTokens } from '@/lib/core/text/tokens'

describe('findVerbGroups', () => {
  // The finite groups: those that carry a clause.
  it.each([
    ['The crew had not been warned of it.', ['had not been warned']],
    ['Messages sent by the crew were published.', ['were published']],
    ['A letter posted on Monday praised the crew.', ['praised']],
    ['The failed bid led to talks.', ['led']],
    ['He wanted to openly seek advice.', ['wanted']],
    ['Walking home, she saw the ferry.', ['saw']],
    ['The left-wing paper closed.', ['closed']],
    ['An app called Zipline was used.', ['was used']],
    ['Brandt claims that it sank.', ['claims', 'sank']],
    ['The old harbour', []],
  ])('%s', (sentence, expected) => {
    const tokens = splitTokens(sentence)
    const finite = findVerbGroups(tokens).filter((group) => group.finite)
    expect(finite.map(({ first, last }) => sentence.slice(tokens[first]?.start, tokens[last]?.end))).toEqual(expected)
  })
})
