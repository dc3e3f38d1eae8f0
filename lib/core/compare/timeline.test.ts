import { describe, expect, test } from 'vitest'
import type { ReadLink } from '@/lib/core/reading'
import { ARTICLES, CLAIMS, link } from './reading.fixture'
import { indexReading } from './reading-index'
import { findPoint } from './story-points'
import { listLanes, listTimelinePoints } from './timeline'

const ANY = { show: [], query: '', tag: '' }
const GROUPS = [
  { id: 'g-11', claims: ['11', '22'], sides: [] },
  { id: 'g-12', claims: ['12', '21'], sides: [] },
]

function listPoints(dates: readonly (string | null)[], links: readonly ReadLink[], filter = ANY) {
  const articles = ARTICLES.map((article, i) => ({ ...article, publishedAt: dates[i] ?? null }))
  const index = indexReading({ articles, claims: CLAIMS, links })
  return { index, points: listTimelinePoints(index, GROUPS, new Map(), filter) }
}

const DATES = ['2021-05-12', '2021-05-11', null]
const LINKS = [link(1, 11, 22, 'agrees'), link(2, 12, 21, 'contradicts', { subtype: 'number' })]

describe('listTimelinePoints', () => {
  test('conflicts come first, and what was told in the order of publication', () => {
    const { points } = listPoints(DATES, LINKS)
    expect(points.map(({ statements }) => statements.map(({ claim, mark }) => `${claim.id} ${mark}`))).toEqual([
      ['21 contradicts', '12 contradicts'],
      ['22 first', '11 agrees'],
    ])
  })

  test('an update is marked where it was told later; a tie marks both', () => {
    const later = [link(2, 12, 21, 'contradicts', { subtype: 'superseded' })]
    const marks = (dates: readonly (string | null)[]) =>
      findPoint(listPoints(dates, later).points, 12)!.statements.map(({ claim, mark }) => `${claim.id} ${mark}`)
    expect(marks(DATES)).toEqual(['21 first', '12 updated'])
    expect(marks(['2021-05-11', '2021-05-11'])).toEqual(['12 updated', '21 updated'])
  })

  test('a point is found by any of its claims; the filter narrows the points', () => {
    const { points } = listPoints(DATES, LINKS, { ...ANY, query: 'hurt' })
    expect(points).toHaveLength(1)
    expect(findPoint(points, 12)).toBe(points[0])
    expect(findPoint(points, 21)).toBe(points[0])
    expect(findPoint(points, 11)).toBeNull()
    expect(findPoint(points, null)).toBeNull()
  })
})

describe('listLanes', () => {
  test('the first to publish is on top, its conflicts first, what it alone tells is counted', () => {
    const { index, points } = listPoints(DATES, LINKS)
    const lanes = listLanes(index, points)
    expect(lanes.map(({ outlet }) => outlet)).toEqual(['Ridge Herald', 'Delta Post', 'Valley News'])
    expect(lanes[1]!.articles[0]!.marks.map(({ statement }) => statement.mark)).toEqual(['contradicts', 'agrees'])
    expect(lanes.map(({ articles }) => articles[0]!.alone)).toEqual([0, 1, 1])
  })

  test('articles of one outlet share a lane, those of no known outlet do not', () => {
    const named = (outlets: string[]) => {
      const articles = ARTICLES.map((article, i) => ({ ...article, outlet: outlets[i]! }))
      return listLanes(indexReading({ articles, claims: [], links: [] }), []).map((lane) => lane.articles.length)
    }
    expect(named(['Post', 'Post', ''])).toEqual([2, 1])
    expect(named(['', '', 'Post'])).toEqual([1, 1, 1])
  })
})
