import { describe, expect, test } from 'vitest'
import type { ReadLink } from '@/lib/core/reading'
import type { ClaimFilter } from './claim-filter'
import { findPair, listContested, mapCorroboration, sumPairs } from './corroboration-map'
import { ARTICLES, claim, CLAIMS, link, LINKS } from './reading.fixture'
import { indexReading } from './reading-index'

const NO_ORIGINS = { articles: [], ties: [], decisions: [] }
const ANY: ClaimFilter = { show: [], query: '', tag: '' }
const MANY: ReadLink[] = [
  ...LINKS,
  link(3, 11, 31, 'scope', { state: 'confirmed' }),
  link(4, 13, 31, 'contradicts', { subtype: 'superseded' }),
  link(5, 12, 31, 'unrelated', { state: 'rejected' }),
]
const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: MANY })

describe('mapCorroboration', () => {
  const map = mapCorroboration(index, NO_ORIGINS, ANY)

  test('each two articles once, with what links them counted by stance', () => {
    expect(map.pairs.map(({ a, b, counts }) => [a.id, b.id, counts])).toEqual([
      [1, 2, { contradicts: 1, updated: 0, agrees: 1, scope: 0, unjudged: 2 }],
      [1, 3, { contradicts: 0, updated: 1, agrees: 0, scope: 1, unjudged: 1 }],
      [2, 3, { contradicts: 0, updated: 0, agrees: 0, scope: 0, unjudged: 0 }],
    ])
  })

  test('a pair is found in either order, contradictions first, and an article is summed over all others', () => {
    expect(findPair(map, 2, 1)?.links.map(({ id }) => id)).toEqual([2, 1])
    expect(findPair(map, 2, 2)).toBeNull()
    expect(findPair(map, 2, 9)).toBeNull()
    expect(sumPairs(map, 1)).toEqual({ contradicts: 1, updated: 1, agrees: 1, scope: 1, unjudged: 3 })
  })

  test('only the links that pass are counted', () => {
    const count = (filter: Partial<ClaimFilter>) =>
      mapCorroboration(index, NO_ORIGINS, { ...ANY, ...filter }).pairs.map(({ links }) => links.length)
    expect(count({ tag: 'weather' })).toEqual([0, 2, 0])
    expect(count({ show: ['contradicts'] })).toEqual([1, 0, 0])
    expect(count({ show: ['unjudged'], query: 'rain' })).toEqual([0, 1, 0])
  })

  test('agreements of one origin are told apart: by what ties the articles, and by a person’s word', () => {
    const reasons = [{ kind: 'agency', text: 'both carry AP text', joins: true, a: null, b: null } as const]
    const tied = mapCorroboration(index, { ...NO_ORIGINS, ties: [{ a: 1, b: 2, reasons }] }, ANY)
    expect(findPair(tied, 1, 2)).toMatchObject({ sameOrigin: 1, tie: { reasons } })
    expect(findPair(map, 1, 2)).toMatchObject({ sameOrigin: 0, tie: null })
    const decisions = [{ a: 11, b: 22, one: true, by: 'Ada' }]
    expect(findPair(mapCorroboration(index, { ...NO_ORIGINS, decisions }, ANY), 1, 2)?.sameOrigin).toBe(1)
  })
})

test('the most contested point is the one that sets most articles apart', () => {
  const claims = [...CLAIMS, claim(32, 3, 'The mayor spoke of a sad day')]
  const links = [
    link(2, 12, 21, 'contradicts', { subtype: 'number' }),
    link(6, 11, 22, 'contradicts', { subtype: 'time' }),
    link(7, 11, 32, 'contradicts', { subtype: 'time' }),
    link(8, 13, 31, 'contradicts', { subtype: 'superseded' }),
  ]
  const groups = [
    {
      id: 'g-11',
      claims: ['11', '22', '32'],
      sides: [
        { claims: ['22', '32'], says: null },
        { claims: ['11'], says: null },
      ],
    },
    { id: 'g-12', claims: ['12', '21'], sides: [] },
    { id: 'g-13', claims: ['13', '31'], sides: [] },
  ]
  const contested = listContested(indexReading({ articles: ARTICLES, claims, links }), groups, {
    show: [],
    query: '',
    tag: '',
  })
  expect(contested.map(({ claims, pairs }) => [claims.map(({ id }) => id), pairs])).toEqual([
    [[11, 22, 32], 2],
    [[12, 21], 1],
  ])
  expect(contested[0]!.sides?.sides.map(({ words }) => words)).toEqual([
    'The fire began on Monday',
    'The mill burned on Monday',
  ])
  expect(contested[0]!.sideClaims.map((claims) => claims.map(({ id }) => id))).toEqual([[22, 32], [11]])
})
