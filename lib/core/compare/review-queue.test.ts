import { describe, expect, test } from 'vitest'
import type { ReadClaim, ReadLink } from '@/lib/core/reading'
import type { Stance } from '@/lib/core/vocabulary'
import { ARTICLES, claim, link } from './reading.fixture'
import { indexReading } from './reading-index'
import {
  countJudged,
  countWaiting,
  cutWindow,
  findNeighbour,
  findNextWaiting,
  findPlace,
  listQueue,
  narrowQueue,
} from './review-queue'

const worth = (id: number, articleId: 1 | 2 | 3, exact: string, weight: number) =>
  claim(id, articleId, exact, { worth: weight })

const HIGH = worth(11, 1, 'The mill burned on Monday', 0.9)
const LOW = worth(12, 1, 'Nine people were hurt', 0.2)
const CLAIMS: ReadClaim[] = [
  HIGH,
  LOW,
  worth(21, 2, 'Twelve people were hurt in the mill', 0.3),
  worth(22, 2, 'The fire began on Monday', 0.88),
  worth(31, 3, 'Rain put the fire out', 0.2),
]

function suggest(id: number, a: number, b: number, stance: Stance, confidence: number, more: Partial<ReadLink> = {}) {
  const { subtype = null } = more
  return link(id, a, b, stance, { suggested: { stance, subtype, confidence }, ...more })
}

function order(links: readonly ReadLink[], claims: readonly ReadClaim[] = CLAIMS): number[] {
  return listQueue(indexReading({ articles: ARTICLES, claims, links })).map(({ id }) => id)
}

describe('what deserves a look first', () => {
  test.each([
    [
      'a contradiction before an update, an agreement, a difference in scope, however sure those are',
      [
        suggest(1, 11, 22, 'scope', 0.99),
        suggest(2, 11, 21, 'agrees', 0.99),
        suggest(3, 12, 22, 'contradicts', 0.9, { subtype: 'superseded' }),
        suggest(4, 12, 21, 'contradicts', 0.5),
      ],
      [4, 3, 2, 1],
    ],
    [
      'of two contradictions that of the weightier claim, though it is less sure',
      [suggest(1, 12, 21, 'contradicts', 0.95), suggest(2, 11, 22, 'contradicts', 0.6)],
      [2, 1],
    ],
    [
      'of two as weighty ones the surer',
      [suggest(1, 11, 21, 'agrees', 0.6), suggest(2, 11, 22, 'agrees', 0.9)],
      [2, 1],
    ],
  ])('%s', (_, links, expected) => {
    expect(order(links)).toEqual(expected)
  })

  test('more articles on it decide where stance, worth and sureness are the same', () => {
    const claims = [
      worth(11, 1, 'The mill burned on Monday', 0.5),
      worth(12, 1, 'Nine people were hurt', 0.5),
      worth(21, 2, 'Twelve people were hurt in the mill', 0.5),
      worth(22, 2, 'The fire began on Monday', 0.5),
      worth(31, 3, 'Rain put the fire out', 0.4),
    ]
    const links = [
      suggest(1, 11, 22, 'contradicts', 0.8),
      suggest(2, 12, 21, 'contradicts', 0.8),
      suggest(3, 12, 31, 'scope', 0.8),
    ]
    expect(order(links, claims)).toEqual([2, 1, 3])
  })

  test('pairs of one claim come together, though another pair is surer than its second one', () => {
    const claims = [...CLAIMS.slice(1), worth(11, 1, 'The mill burned on Monday', 0.9), worth(13, 1, 'The owner', 0.9)]
    const links = [
      suggest(1, 11, 22, 'agrees', 0.9),
      suggest(2, 13, 21, 'agrees', 0.8),
      suggest(3, 11, 31, 'agrees', 0.7),
    ]
    expect(order(links, claims)).toEqual([1, 3, 2])
  })

  test('a judged pair keeps its place; one made by hand or put aside by the engine has none', () => {
    const links = [
      suggest(1, 12, 21, 'contradicts', 0.8, { stance: 'unrelated', state: 'rejected' }),
      suggest(2, 11, 22, 'agrees', 0.8),
      link(3, 11, 21, 'agrees', { state: 'manual', suggested: null }),
      suggest(4, 11, 31, 'unrelated', 0.9),
    ]
    expect(order(links)).toEqual([1, 2])
    expect(countJudged(links.slice(0, 2))).toBe(1)
  })
})

test('a queue is narrowed to one stance and to what is sure enough', () => {
  const queue = [
    suggest(1, 12, 21, 'contradicts', 0.9),
    suggest(2, 12, 22, 'contradicts', 0.9, { subtype: 'superseded' }),
    suggest(3, 11, 22, 'agrees', 0.8),
    suggest(4, 11, 21, 'agrees', 0.6),
    suggest(5, 11, 31, 'agrees', 0.9, { stance: 'scope', state: 'confirmed' }),
  ]
  const ids = (links: readonly ReadLink[]) => links.map(({ id }) => id)
  expect(ids(narrowQueue(queue, 'agrees', 0.8))).toEqual([3, 5])
  expect(ids(narrowQueue(queue, 'updated'))).toEqual([2])
  expect(ids(narrowQueue(queue, null, 0.85))).toEqual([1, 2, 5])
  expect(countWaiting(queue)).toEqual({ contradicts: 1, updated: 1, agrees: 2, scope: 0 })
  expect([findPlace(queue, 5), findPlace(queue, 99), findPlace(queue.slice(4), null)]).toEqual([4, 0, -1])
})

describe('the way through the queue', () => {
  const pair = (id: number, judged = false) =>
    ({ id, stance: 'agrees', state: judged ? 'confirmed' : 'suggested' }) as const
  const queue = Array.from({ length: 60 }, (_, at) => pair(at + 1, at < 2))

  test('a window holds what is near and names what is beyond', () => {
    const window = cutWindow(queue, 20)
    expect(window.pairs.map(({ id }) => id)).toEqual(Array.from({ length: 31 }, (_, at) => at + 15))
    expect(window).toMatchObject({ from: 14, before: 14, after: 46, waiting: 46 })
    expect(cutWindow(queue, 0)).toMatchObject({ before: null, after: 26, waiting: 26 })
    expect(cutWindow(queue.slice(0, 3), 0)).toMatchObject({ before: null, after: null, waiting: null })
    expect(cutWindow([], -1)).toEqual({ from: 0, pairs: [], before: null, after: null, waiting: null })
  })

  test.each([
    ['below', [pair(1), pair(2), pair(3, true), pair(4)], null, 2, 4],
    ['beyond the window', [pair(1), pair(2)], 90, 2, 90],
    ['from the top', [pair(1), pair(2), pair(3, true)], null, 2, 1],
    ['nowhere', [pair(1, true), pair(2)], null, 2, null],
  ])('the next that waits lies %s', (_, pairs, waiting, from, next) => {
    expect(findNextWaiting({ pairs, before: null, after: null, waiting }, from)).toBe(next)
  })

  test('a step goes over judged pairs too, and on beyond the window', () => {
    const window = { pairs: [pair(7), pair(8, true), pair(9)], before: 6, after: null, waiting: null }
    expect(findNeighbour(window, 7, 1)).toBe(8)
    expect(findNeighbour(window, 7, -1)).toBe(6)
    expect(findNeighbour(window, 9, 1)).toBeNull()
  })
})
