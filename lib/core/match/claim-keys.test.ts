import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { listClaimKeys } from '@/lib/core/match/claim-keys'

const keysOf = (text: string, publishedAt: string | null = null) => [
  ...listClaimKeys(toStandingClaim(text, 'a', publishedAt)).keys(),
]

describe('listClaimKeys', () => {
  test.each<[string, string, string, RegExp]>([
    ['an alias', 'The Islamic State took the dam.', 'ISIS fighters hold the valley.', /^name islamic state$/],
    ['a nationality', 'A Swedish baker won.', 'The winner lives in Sweden.', /^name sweden$/],
    ['a number written out', 'The flood killed 13 miners.', 'Thirteen people drowned.', /^number 13$/],
    ['a synonym', 'A lorry hit the fence.', 'The truck broke a fence.', /^term truck$/],
    ['an ending', 'The clerk will investigate it.', 'An investigation began.', /^term /],
    ['a word of the same sense', 'The board tolerates noise.', 'The guests endure it.', /^sense /],
    ['a noun made from the verb', 'The pump will emit smoke.', 'Heavy emissions came last.', /^sense /],
  ])('two claims meet in %s', (_, one, other, key) => {
    const shared = new Set(keysOf(one))
    expect(keysOf(other).filter((found) => shared.has(found))).toContainEqual(expect.stringMatching(key))
  })

  test('times meet in the day they resolve to', () => {
    expect(keysOf('The dam broke on Friday.', '2017-04-10')).toContain('day 2017-04-07')
    expect(keysOf('The dam broke on 7 April 2017.')).toContain('day 2017-04-07')
  })

  test('no words, no keys', () => expect(keysOf('…')).toEqual([]))
})
