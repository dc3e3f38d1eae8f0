import { expect, test } from 'vitest'
import { listPoints, searchPoints } from './list-points'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, LINKS } from './reading.fixture'

const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: LINKS })
const group = { id: 'a', claims: ['11', '22'], sides: [] }
const points = listPoints(index, [group])
const idsOf = (found: typeof points) => found.map((point) => point.map((claim) => claim.id).join())

test('the groups, then every other claim by itself', () => {
  expect(idsOf(points)).toEqual(['11,22', '12', '13', '21', '31'])
})

test.each([
  ['all but itself, the most alike first', '', ['21', '11,22', '13', '31']],
  ['by words of any claim of a point', 'began MONDAY', ['11,22']],
  ['nothing', 'comet', []],
])('searched: %s', (_, query, expected) => {
  const hurt = points.find((point) => point[0]!.id === 12)!
  expect(idsOf(searchPoints(points, hurt, query))).toEqual(expected)
})
