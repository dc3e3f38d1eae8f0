import { expect, test } from 'vitest'
import type { StoryReading } from '@/lib/core/reading'
import { packReading, unpackReading } from './packed-reading'
import { ARTICLES, claim, CLAIMS, link, LINKS } from './reading.fixture'

const owner = { start: 51, end: 60, exact: 'The owner' }
const reading: StoryReading = {
  story: {
    id: 1,
    title: 'The mill',
    sample: false,
    createdAt: '2026-01-05T08:00:00Z',
    articles: [],
    counts: { agrees: 1, contradicts: 1, updated: 0, scope: 0, unjudged: 2 },
  },
  articles: ARTICLES,
  claims: [
    ...CLAIMS,
    claim(14, 1, 'The owner was away', {
      speaker: { ...owner, key: 'the owner' },
      certainty: 'denied',
      certaintyCue: { start: 61, end: 64, exact: 'not the words of the text' },
      madeBy: 'person',
    }),
    claim(15, 1, 'burned', { edited: true }),
  ],
  links: [
    ...LINKS,
    link(3, 14, 31, 'contradicts', {
      state: 'manual',
      suggested: null,
      decision: { by: 'Ada', at: '2026-01-05T09:00:00Z', reason: 'seen' },
      tags: ['weather'],
      note: 'ask',
      reasons: [{ kind: 'number', text: 'nine ≠ twelve', for: 'contradicts', a: owner, b: null }],
    }),
  ],
  groups: [{ id: '11', claims: ['11', '22'], sides: [] }],
  origins: { articles: [], ties: [], decisions: [] } as unknown as StoryReading['origins'],
  tags: ['weather'],
  undo: null,
  redo: null,
  work: { state: 'running', done: 1, total: 2 },
  reanalysis: { due: false, unread: null },
}

test('what is read again is what was sent', () => {
  expect(unpackReading(packReading(reading))).toEqual(reading)
})

test('words that stand in the text are not sent twice', () => {
  const sent = packReading(reading)
  expect(sent.split('Twelve people were hurt in the mill')).toHaveLength(2)
  expect(sent).toContain('not the words of the text')
})
