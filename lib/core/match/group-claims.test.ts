import { describe, expect, test } from 'vitest'
import { groupClaims } from '@/lib/core/match/group-claims'

const claims = ['a1', 'a2', 'b1', 'b2', 'c1'].map((id) => ({ id, articleId: id.slice(0, 1) }))
const link = (a: string, b: string, confidence = 0.8, stance: 'agrees' | 'contradicts' | 'scope' = 'agrees') => ({
  a,
  b,
  stance,
  confidence,
})
const groups = (links: ReturnType<typeof link>[]) => groupClaims(claims, links).map((group) => group.claims.join(' '))

describe('groupClaims', () => {
  test.each<[string, ReturnType<typeof link>[], string[]]>([
    ['joins what is linked, in claim order', [link('a1', 'b1'), link('b1', 'c1'), link('a1', 'c1')], ['a1 b1 c1']],
    ['contradictions are on one point too', [link('a1', 'b1', 0.8, 'contradicts')], ['a1 b1']],
    ['another scope is another point', [link('a1', 'b1', 0.9, 'scope')], []],
    [
      'a chain does not join two points of one article',
      [link('a1', 'b1', 0.9), link('a2', 'b1', 0.8), link('a2', 'b2', 0.85)],
      ['a1 b1', 'a2 b2'],
    ],
    ['nothing linked, no groups', [], []],
  ])('%s', (_, links, expected) => {
    expect(groups(links)).toEqual(expected)
  })
})
