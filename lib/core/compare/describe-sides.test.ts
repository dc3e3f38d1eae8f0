import { expect, test } from 'vitest'
import { describeSides } from './describe-sides'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, link } from './reading.fixture'

const quote = (claim: string, exact: string) => ({ start: 0, end: exact.length, exact, claim })
const sides = [
  { claims: ['12'], says: quote('12', 'Nine people') },
  { claims: ['21'], says: null },
]

test.each([
  ['all on one side', { claims: ['12', '21'], sides: [{ claims: ['12', '21'], says: null }] }, null, null],
  [
    'the words of each side, or of its claim',
    { claims: ['12', '21'], sides },
    null,
    {
      sides: [
        { words: 'Nine people', articles: 1 },
        { words: 'Twelve people were hurt in the mill', articles: 1 },
      ],
      elsewhere: 0,
      update: false,
    },
  ],
  [
    'a later count, and an article that is linked to neither',
    { claims: ['12', '21', '31'], sides },
    'superseded' as const,
    {
      sides: [
        { words: 'Nine people', articles: 1 },
        { words: 'Twelve people were hurt in the mill', articles: 1 },
      ],
      elsewhere: 1,
      update: true,
    },
  ],
])('%s', (_, group, subtype, expected) => {
  const links = [link(2, 12, 21, 'contradicts', { subtype: subtype ?? 'number' })]
  const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links })
  expect(describeSides(index, { id: 'g', ...group })).toEqual(expected)
})
