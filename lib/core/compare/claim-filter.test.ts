import { expect, test } from 'vitest'
import { countStances, isFiltering, matchesFilter } from './claim-filter'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, link, LINKS } from './reading.fixture'

const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: LINKS })
const none = { show: [], query: '', tag: '' }

test.each([
  [none, [11, 12, 13, 21, 22, 31]],
  [{ ...none, show: ['contradicts'] as const }, [12, 21]],
  [{ ...none, show: ['unjudged'] as const }, [11, 12, 21, 22]],
  [{ ...none, tag: 'weather' }, [31]],
  [{ ...none, query: 'MONDAY fire' }, [22]],
  [{ ...none, query: 'cafe' }, [31]],
  [{ ...none, query: 'nowhere' }, []],
])('%o leaves %o', (filter, expected) => {
  expect(CLAIMS.filter((claim) => matchesFilter(index, claim, filter)).map((claim) => claim.id)).toEqual(expected)
})

test('blanks are no filter', () => {
  expect(isFiltering({ ...none, query: '  ' })).toBe(false)
})

test('counts links by stance', () => {
  expect(countStances(index)).toEqual({ agrees: 1, contradicts: 1, updated: 0, scope: 0, unjudged: 2 })
})

test('a later count is an update, and no contradiction', () => {
  const update = indexReading({
    articles: ARTICLES,
    claims: CLAIMS,
    links: [link(2, 12, 21, 'contradicts', { subtype: 'superseded' })],
  })
  const shown = (show: 'contradicts' | 'updated') =>
    CLAIMS.filter((claim) => matchesFilter(update, claim, { ...none, show: [show] })).map((claim) => claim.id)
  expect(countStances(update)).toMatchObject({ contradicts: 0, updated: 1 })
  expect(shown('contradicts')).toEqual([])
  expect(shown('updated')).toEqual([12, 21])
})
