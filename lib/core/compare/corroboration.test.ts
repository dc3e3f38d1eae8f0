import { expect, test } from 'vitest'
import type { ReadLink } from '@/lib/core/reading'
import { describeEvidence, describeMark, sumEvidence } from './corroboration'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, link, LINKS } from './reading.fixture'

function indexed(links: readonly ReadLink[]) {
  return indexReading({ articles: ARTICLES, claims: CLAIMS, links })
}

const confirmed = { state: 'confirmed' } as const

test.each<[string, ReadLink[], string, string | null, number]>([
  ['nothing', [], 'single', null, 0],
  ['a suggested agreement', [link(1, 11, 22, 'agrees')], 'suggested', 'agrees', 1],
  ['a confirmed agreement', [link(1, 11, 22, 'agrees', confirmed)], 'corroborated', 'agrees', 1],
  ['two agreements', [link(1, 11, 22, 'agrees', confirmed), link(2, 11, 31, 'agrees')], 'corroborated', 'agrees', 2],
  ['two links to one article', [link(1, 11, 22, 'agrees'), link(2, 11, 21, 'agrees')], 'suggested', 'agrees', 1],
  [
    'a link made by hand',
    [link(1, 11, 22, 'contradicts', { state: 'manual', suggested: null })],
    'contradicted',
    'contradicts',
    1,
  ],
  [
    'contradiction before agreement',
    [link(1, 11, 22, 'agrees', confirmed), link(2, 11, 31, 'contradicts')],
    'suggested',
    'contradicts',
    1,
  ],
  ['a later count', [link(1, 11, 22, 'contradicts', { ...confirmed, subtype: 'superseded' })], 'updated', 'updated', 1],
  [
    'a conflict before a later count',
    [link(1, 11, 22, 'contradicts', { subtype: 'superseded' }), link(2, 11, 31, 'contradicts')],
    'suggested',
    'contradicts',
    1,
  ],
  [
    'a later count before agreement',
    [link(1, 11, 22, 'agrees', confirmed), link(2, 11, 31, 'contradicts', { subtype: 'superseded' })],
    'suggested',
    'updated',
    1,
  ],
  ['another scope', [link(1, 11, 22, 'scope', confirmed)], 'scope', 'scope', 1],
  ['a rejected link', [link(1, 11, 22, 'unrelated', { state: 'rejected' })], 'single', null, 0],
])('the mark for %s', (_, links, kind, stance, count) => {
  expect(describeMark(indexed(links), CLAIMS[0]!)).toEqual({ kind, stance, count, of: 2 })
})

test('lists what speaks first and what is silent last, and counts it', () => {
  const index = indexed([...LINKS, link(3, 12, 31, 'agrees')])
  const evidence = describeEvidence(index, CLAIMS[1]!)
  expect(evidence.map(({ article, stance }) => [article.id, stance])).toEqual([
    [2, 'contradicts'],
    [3, 'agrees'],
  ])
  expect(sumEvidence(describeEvidence(index, CLAIMS[0]!))).toEqual({
    agrees: 1,
    contradicts: 0,
    updated: 0,
    scope: 0,
    silent: 1,
  })
})

test('keeps rejected links apart', () => {
  const index = indexed([link(1, 11, 22, 'unrelated', { state: 'rejected' })])
  const [first] = describeEvidence(index, CLAIMS[0]!)
  expect(first).toMatchObject({ stance: 'silent', links: [], rejected: [{ id: 1 }] })
})

test('leaves out a link whose other claim is not in the story', () => {
  expect(describeMark(indexed([link(1, 11, 99, 'agrees')]), CLAIMS[0]!).kind).toBe('single')
})
