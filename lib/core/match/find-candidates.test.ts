import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { findCandidates } from '@/lib/core/match/find-candidates'
import type { ComparableClaim } from '@/lib/core/vocabulary'

const claims = (articleId: string, ...texts: string[]): ComparableClaim[] =>
  texts.map((text, index) => ({ ...toStandingClaim(text, articleId), id: `${articleId}${index}` }))

const left = claims(
  'a',
  'Olaf Brandt used an encrypted app called Zello.',
  'Four miners were killed in the Kalder pit.',
  'It rained "AND" OR NOT * ( NEAR.',
  'The pump will emit smoke.',
)
const right = claims(
  'b',
  'Olaf Brandt used WhatsApp to brag.',
  'The Kalder pit flood killed four miners.',
  'Heavy emissions came last.',
  'Sugar became dearer.',
)

const listPairs = (story: readonly ComparableClaim[]) => findCandidates(story).map(({ a, b }) => `${a} ${b}`)

describe('findCandidates', () => {
  test('pairs claims of different articles, never of one', () => {
    const pairs = listPairs([...left, ...right])
    expect(pairs).toEqual(expect.arrayContaining(['a0 b0', 'a1 b1', 'a3 b2']))
    expect(pairs.every((pair) => pair.startsWith('a') && pair.includes(' b'))).toBe(true)
  })

  test('the best pairs come first, with the place they have among the candidates of a claim', () => {
    const candidates = findCandidates([...left, ...right])
    expect(candidates[0]).toMatchObject({ a: 'a1', b: 'b1', rank: 1 })
    expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map(({ rank }) => rank).sort((x, y) => x - y))
  })

  test('a claim without a word in common is found beside a match, after it', () => {
    const pairs = listPairs([
      ...claims('a', 'A lorry hit the harbour fence.', 'Nobody sat inside.'),
      ...claims('b', 'The truck broke a fence at the harbour.', 'It was empty.'),
    ])
    expect(pairs[0]).toBe('a0 b0')
    expect(pairs).toContain('a1 b1')
  })

  test('the order of the articles changes nothing', () => {
    const turned = findCandidates([...right, ...left]).map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest }))
    expect(new Set(turned)).toEqual(new Set(findCandidates([...left, ...right])))
  })

  test('a claim has at most a dozen candidates in one article of its own accord', () => {
    const many = claims('b', ...Array.from({ length: 40 }, (_, i) => `Olaf Brandt lit lamp ${i} of the Kalder pit.`))
    const own = listPairs([...claims('a', 'Olaf Brandt left the Kalder pit.'), ...many])
    // Each of the forty has the one claim as its own candidate.
    expect(own).toHaveLength(40)
    expect(findCandidates([...claims('a', 'Olaf Brandt left the Kalder pit.'), ...many]).at(-1)?.rank).toBe(1)
  })

  test('nothing to search in', () => expect(findCandidates([])).toEqual([]))
})
