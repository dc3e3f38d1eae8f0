import { describe, expect, test } from 'vitest'
import { englishWords } from '@/i18n/english'
import type { ClaimChange, LinkChange } from '@/lib/core/compare/finding-changes'
import { describeLinkChange, groupChanges, sumChanges } from './describe-changes'

const words = { reanalysis: englishWords('reanalysis'), stances: englishWords('stances') }
const quote = { start: 0, end: 4, exact: 'Nine' }
const end = { claimId: 1, articleId: 1, quote }
const agrees = { stance: 'agrees', subtype: null } as const
const toll = { stance: 'contradicts', subtype: 'number' } as const
const link = (more: Partial<LinkChange>): LinkChange => ({
  kind: 'changed',
  linkId: 1,
  a: end,
  b: end,
  before: null,
  now: null,
  decided: null,
  ...more,
})
const lost: ClaimChange = { kind: 'lost', claimId: null, articleId: 1, quote, before: null }

describe('describeLinkChange', () => {
  test.each([
    [link({ kind: 'added', now: toll }), 'contradicts (number)'],
    [link({ kind: 'gone', before: agrees }), 'was: agrees'],
    [link({ before: agrees, now: toll }), 'before: agrees · now: contradicts (number)'],
    [
      link({ kind: 'disagrees', before: agrees, decided: 'agrees' }),
      'judged: agrees · engine before: agrees · now: no link',
    ],
  ])('%o', (change, told) => {
    expect(describeLinkChange(change, words)).toBe(told)
  })
})

test('the sum counts links and claims', () => {
  expect(sumChanges({ claims: [], links: [] }, words.reanalysis)).toBe('Nothing changed')
  expect(sumChanges({ claims: [lost], links: [] }, words.reanalysis)).toBe('1 change: 1 claim')
  expect(sumChanges({ claims: [lost, lost], links: [link({})] }, words.reanalysis)).toBe('3 changes: 1 link, 2 claims')
})

test('what a person should look at comes first, kinds without any change are left out', () => {
  const { links, claims } = groupChanges({ claims: [lost], links: [link({}), link({ kind: 'disagrees' })] })
  expect(links.map(({ kind }) => kind)).toEqual(['disagrees', 'changed'])
  expect(claims.map(({ kind }) => kind)).toEqual(['lost'])
})
