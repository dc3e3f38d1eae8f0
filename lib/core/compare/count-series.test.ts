import { describe, expect, test } from 'vitest'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import type { Quantity } from '@/lib/core/vocabulary'
import { findCountSeries } from './count-series'
import { ARTICLES, link } from './reading.fixture'
import { indexReading } from './reading-index'

const ARTICLE = ARTICLES[0]!

/** An article a count: what was published when, and how many it says were killed. */
interface Told {
  readonly at: string | null
  readonly says: number
  readonly more?: Partial<Quantity>
}

function claimOf({ says }: Told, at: number): ReadClaim {
  const exact = `${says} people were killed`
  const rest = { speaker: null, certainty: 'stated', certaintyCue: null, worth: 0.5, madeBy: 'engine' } as const
  return {
    id: 11 + at,
    articleId: 1 + at,
    exact,
    start: 0,
    end: exact.length,
    ...rest,
    edited: false,
    tags: [],
    note: '',
  }
}

function quantityOf({ says, more }: Told): Quantity {
  const exact = String(says)
  const rest = { unit: null, counts: 'person', predicate: 'kill' }
  return { start: 0, end: exact.length, exact, low: says, high: says, bound: 'exact', ...rest, ...more }
}

function findSeries(told: readonly Told[], links: readonly ReadLink[] = []) {
  const articles: ReadArticle[] = told.map(({ at }, i) => ({ ...ARTICLE, id: 1 + i, publishedAt: at }))
  const claims = told.map(claimOf)
  const quantities = new Map(told.map((one, at) => [11 + at, [quantityOf(one)]]))
  return findCountSeries(indexReading({ articles, claims, links }), claims, quantities)
}

function marksOf(told: readonly Told[], links?: readonly ReadLink[]) {
  return findSeries(told, links).map(({ dots }) => dots.map(({ value, mark }) => `${value} ${mark}`))
}

const later = { subtype: 'superseded' } as const

describe('findCountSeries', () => {
  test('a toll that rises from day to day is told anew each time', () => {
    const told = [
      { at: '2021-05-12', says: 9 },
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-13', says: 14 },
    ]
    const links = [link(1, 11, 12, 'contradicts', later), link(2, 11, 13, 'contradicts', later)]
    expect(marksOf(told, links)).toEqual([['4 first', '9 updated', '14 updated']])
    expect(findSeries(told, links)[0]!.ties).toEqual([
      { a: 0, b: 1, kind: 'updated' },
      // No link between the first and the last: the numbers themselves tell.
      { a: 0, b: 2, kind: 'updated' },
      { a: 1, b: 2, kind: 'updated' },
    ])
  })

  test('two counts of one day contradict each other, and both are updated later', () => {
    const told = [
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-11', says: 9 },
      { at: '2021-05-12', says: 14 },
    ]
    const links = [link(1, 11, 12, 'contradicts', { subtype: 'number' })]
    expect(marksOf(told, links)).toEqual([['4 contradicts', '9 contradicts', '14 updated']])
  })

  test('the same count again is the same, and what no link compares is left open', () => {
    const told = [
      { at: '2021-05-11', says: 9 },
      { at: '2021-05-12', says: 9 },
      { at: '2021-05-13', says: 4 },
    ]
    expect(marksOf(told)).toEqual([['9 first', '9 same', '4 open']])
  })

  test('a person’s word goes before the numbers: what is judged to agree is no update', () => {
    const told = [
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-12', says: 9 },
    ]
    expect(marksOf(told, [link(1, 11, 12, 'agrees', { state: 'confirmed' })])).toEqual([['4 first', '9 same']])
    expect(marksOf(told, [link(1, 11, 12, 'unrelated', { state: 'rejected' })])).toEqual([['4 first', '9 open']])
    expect(marksOf(told, [link(1, 11, 12, 'agrees')])).toEqual([['4 first', '9 open']])
  })

  test('a contradiction for another reason than the number says nothing of the counts', () => {
    const told = [
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-12', says: 9 },
    ]
    expect(marksOf(told, [link(1, 11, 12, 'contradicts', { subtype: 'place' })])).toEqual([['4 first', '9 open']])
  })

  test('without dates the order is that of the numbers, and what has no date comes last', () => {
    const told = [
      { at: null, says: 9 },
      { at: '2021', says: 4 },
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-12', says: 4 },
    ]
    const links = [link(1, 11, 12, 'contradicts', later), link(2, 11, 13, 'contradicts', { subtype: 'number' })]
    expect(marksOf(told, links)).toEqual([['4 contradicts', '4 same', '4 same', '9 contradicts']])
    expect(findSeries(told, links)[0]!.ties).toContainEqual({ a: 2, b: 3, kind: 'updated' })
  })

  test('counts that are not told at two known times are no series over time', () => {
    const told = [
      { at: '2021-05-11', says: 4 },
      { at: '2021', says: 9 },
    ]
    expect(findSeries(told, [link(1, 11, 12, 'contradicts', later)])).toEqual([])
  })

  test('counts that differ come before those that are the same everywhere', () => {
    const dated = ['2021-05-11', '2021-05-12', '2021-05-13']
    const same = dated.map((at) => ({ at, says: 12, more: { predicate: 'injure' } }))
    const rising = dated.slice(0, 2).map((at, i) => ({ at, says: 4 + i }))
    expect(findSeries([...same, ...rising]).map(({ predicate }) => predicate)).toEqual(['kill', 'injure'])
  })

  test.each<[string, Partial<Quantity>]>([
    ['the injured', { predicate: 'injure' }],
    ['another unit', { unit: 'percent' }],
    ['an age', { counts: 'age', predicate: null }],
  ])('%s are not counted with the dead', (_, more) => {
    const told = [
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-12', says: 9, more },
    ]
    expect(findSeries(told)).toEqual([])
  })

  test('what the engine set against each other is one series, whatever was read of nouns and deeds', () => {
    const told = [
      { at: '2021-05-11', says: 4 },
      { at: '2021-05-12', says: 9, more: { predicate: null, counts: 'sailor' } },
    ]
    const quote = (exact: string) => ({ start: 0, end: exact.length, exact })
    const reason = { kind: 'other quantity', text: '4 ≠ 9', for: 'contradicts', a: quote('4'), b: quote('9') } as const
    const links = [link(1, 11, 12, 'contradicts', { subtype: 'number', reasons: [reason] })]
    expect(marksOf(told, links)).toEqual([['4 contradicts', '9 contradicts']])
  })

  test('a count that only one article tells is no series', () => {
    expect(findSeries([{ at: '2021-05-11', says: 4 }])).toEqual([])
  })
})
