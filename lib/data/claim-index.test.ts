import { describe, expect, test } from 'vitest'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { linkClaims } from '@/lib/core/judge/link-claims'
import { findCandidates } from '@/lib/data/claim-index'
import type { ComparableClaim } from '@/lib/core/vocabulary'

const claims = (articleId: string, ...texts: string[]): ComparableClaim[] =>
  texts.map((text, index) => ({
    ...describeClaim({ title: '', text, publishedAt: null }, { start: 0, end: text.length }),
    id: `${articleId}${index}`,
    articleId,
    publishedAt: null,
  }))

const story = [
  ...claims(
    'a',
    'Olaf Brandt used an encrypted app called Zello.',
    'Four miners were killed in the Kalder pit.',
    'It rained "AND" OR NOT * ( NEAR.',
  ),
  ...claims(
    'b',
    'Olaf Brandt used WhatsApp to brag.',
    'The Kalder pit flood killed four miners.',
    'Sugar became dearer.',
  ),
]

describe('findCandidates', () => {
  test('pairs claims of different articles that share words, never of one article', () => {
    const pairs = findCandidates(story).map(({ a, b }) => `${a} ${b}`)
    expect(pairs).toContain('a0 b0')
    expect(pairs).toContain('a1 b1')
    expect(pairs.every((pair) => pair.startsWith('a') && pair.includes(' b'))).toBe(true)
  })

  test('gives the same pairs in the same order each time', () => {
    expect(findCandidates(story)).toEqual(findCandidates(story))
  })

  test('nothing to search in', () => {
    expect(findCandidates([])).toEqual([])
  })
})

describe('linkClaims', () => {
  test('keeps what is shown, in claim order', async () => {
    const links = await linkClaims(story, findCandidates, null)
    expect(links.map(({ a, b, stance }) => [a, b, stance])).toEqual([
      ['a0', 'b0', 'contradicts'],
      ['a1', 'b1', 'agrees'],
    ])
  })
})
