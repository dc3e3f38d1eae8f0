import { expect, test } from 'vitest'
import { indexReading } from './reading-index'
import { findContradiction, findMatch, findNextUnjudged, listClaims } from './reading-order'
import { ARTICLES, CLAIMS, link, LINKS } from './reading.fixture'

const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: [...LINKS, link(3, 21, 31, 'contradicts')] })
const columns = [1, 2, 3]

test('goes through the claims column by column, in the order of the columns', () => {
  expect(listClaims(index, [2, 1]).map((claim) => claim.id)).toEqual([21, 22, 11, 12, 13])
})

test('finds the matching claim of a column, or none', () => {
  expect(findMatch(index, 12, 2)?.claim.id).toBe(21)
  expect(findMatch(index, 12, 3)).toBeNull()
})

test.each([
  [{ claimId: null, linkId: null }, 1, 2],
  [{ claimId: 12, linkId: 2 }, 1, 3],
  [{ claimId: 21, linkId: 3 }, 1, 2],
  [{ claimId: 12, linkId: 2 }, -1, 3],
  [{ claimId: 13, linkId: null }, 1, 3],
  [{ claimId: 13, linkId: null }, -1, 2],
] as const)('the contradiction from %o by %i', (from, step, expected) => {
  expect(findContradiction(index, columns, from, step)?.link.id).toBe(expected)
})

test('has no contradiction to go to where there is none', () => {
  const calm = indexReading({ articles: ARTICLES, claims: CLAIMS, links: [] })
  expect(findContradiction(calm, columns, { claimId: 11, linkId: null }, 1)).toBeNull()
})

test('after judging goes to the same claim, then on in order, then to the top', () => {
  expect(findNextUnjudged(index, columns, 21, 2)).toMatchObject({ link: { id: 3 }, claim: { id: 21 } })
  expect(findNextUnjudged(index, columns, 11, 1)).toMatchObject({ link: { id: 2 }, claim: { id: 12 } })
  expect(findNextUnjudged(index, columns, 31, 3)).toMatchObject({ link: { id: 1 }, claim: { id: 11 } })
})

test('after the last one there is nothing left to judge', () => {
  const last = indexReading({ articles: ARTICLES, claims: CLAIMS, links: [link(1, 11, 22, 'agrees')] })
  expect(findNextUnjudged(last, columns, 11, 1)).toBeNull()
})
