/** A small story of three articles in our own words, for the tests of this folder. */
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import type { Stance } from '@/lib/core/vocabulary'

const TEXTS = {
  1: 'The mill burned on Monday. Nine people were hurt.\nThe owner was away.',
  2: 'Twelve people were hurt in the mill. The fire began on Monday.',
  3: 'The mayor spoke of a sad day.\nRain put the fire out.',
} as const

export const ARTICLES: ReadArticle[] = ([1, 2, 3] as const).map((id) => ({
  id,
  title: `Fire at the mill, ${id}`,
  outlet: ['Delta Post', 'Ridge Herald', 'Valley News'][id - 1]!,
  authors: [],
  publishedAt: null,
  url: null,
  language: 'en',
  words: 12,
  claims: 0,
  addedAt: '2026-01-05T08:00:00Z',
  text: TEXTS[id],
  blocks: toBlocks(TEXTS[id]),
}))

function toBlocks(text: string) {
  const cut = text.indexOf('\n')
  return cut < 0
    ? [{ start: 0, end: text.length }]
    : [
        { start: 0, end: cut },
        { start: cut + 1, end: text.length },
      ]
}

/** A claim of the words `exact` in an article. */
export function claim(id: number, articleId: 1 | 2 | 3, exact: string, more: Partial<ReadClaim> = {}): ReadClaim {
  const start = TEXTS[articleId].indexOf(exact)
  const rest = { speaker: null, certainty: 'stated', certaintyCue: null, worth: 0.5, madeBy: 'engine' } as const
  return { id, articleId, exact, start, end: start + exact.length, ...rest, edited: false, tags: [], note: '', ...more }
}

/** A suggested link. */
export function link(id: number, a: number, b: number, stance: Stance, more: Partial<ReadLink> = {}): ReadLink {
  const suggested = { stance, subtype: null, confidence: 0.8 }
  return {
    id,
    a,
    b,
    stance,
    subtype: null,
    state: 'suggested',
    suggested,
    reasons: [],
    decision: null,
    tags: [],
    note: '',
    ...more,
  }
}

export const CLAIMS: ReadClaim[] = [
  claim(11, 1, 'The mill burned on Monday'),
  claim(12, 1, 'Nine people were hurt'),
  claim(13, 1, 'The owner was away'),
  claim(21, 2, 'Twelve people were hurt in the mill'),
  claim(22, 2, 'The fire began on Monday'),
  claim(31, 3, 'Rain put the fire out', { tags: ['weather'], note: 'Ask the café owner' }),
]

export const LINKS: ReadLink[] = [link(1, 11, 22, 'agrees'), link(2, 12, 21, 'contradicts', { subtype: 'number' })]

export const GROUPS = [
  { id: 'a', claims: ['11', '22'], sides: [{ claims: ['11', '22'], says: null }] },
  {
    id: 'b',
    claims: ['12', '21'],
    sides: [
      { claims: ['12'], says: null },
      { claims: ['21'], says: null },
    ],
  },
]
