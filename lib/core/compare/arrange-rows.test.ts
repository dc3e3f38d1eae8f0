import { expect, test } from 'vitest'
import { countSilence, cutPage, filterRows, sortRows } from './arrange-rows'
import { makeRejectedRows, makeRows } from './claim-table'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, GROUPS, link, LINKS } from './reading.fixture'
import { parseTableAddress } from './table-address'

const rejected = link(3, 13, 31, 'unrelated', { state: 'rejected' })
const confirmed = link(4, 12, 31, 'agrees', { state: 'confirmed' })
const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: [...LINKS, rejected, confirmed] })
// 11 = 22 in two articles; 12 ≠ 21 in two; 12 = 31, confirmed, a pair of its own; 13 ✕ 31.
const rows = [...makeRows(index, GROUPS, false), ...makeRejectedRows(index)]
const leads = (from: readonly { claims: readonly number[] }[]) => from.map((row) => row.claims.join('+'))
const ask = (query: string) => parseTableAddress(new URLSearchParams(query))

test.each([
  ['', ['11+22', '12+21', '12+31', '13+31']],
  ['show=agrees', ['11+22', '12+31']],
  ['show=unjudged', ['11+22', '12+21']],
  ['state=confirmed', ['12+31']],
  ['state=rejected', ['13+31']],
  ['state=suggested,confirmed', ['11+22', '12+21', '12+31']],
  ['show=contradicts&state=confirmed', []],
  ['says=3-silent', ['11+22', '12+21']],
  ['says=3-speaks,2-silent', ['12+31', '13+31']],
  ['says=2-contradicts', ['12+21']],
  ['says=1-agrees&state=confirmed', ['12+31']],
  ['says=99-silent', ['11+22', '12+21', '12+31', '13+31']],
  ['q=monday', ['11+22']],
  ['tag=weather', ['12+31', '13+31']],
])('"%s" leaves %o', (query, expected) => {
  expect(leads(filterRows(index, rows, ask(query)))).toEqual(expected)
})

test.each([
  ['', ['12+21', '11+22', '12+31', '13+31']],
  ['sort=look&dir=asc', ['12+31', '13+31', '11+22', '12+21']],
  ['sort=contradicts', ['12+21', '11+22', '12+31', '13+31']],
  ['sort=article-1', ['11+22', '12+21', '12+31', '13+31']],
  ['sort=article-1&dir=desc', ['13+31', '12+21', '12+31', '11+22']],
  // Where the article is silent, there is no place in it: last both ways.
  ['sort=article-2', ['12+21', '11+22', '12+31', '13+31']],
  ['sort=article-2&dir=desc', ['11+22', '12+21', '12+31', '13+31']],
])('"%s" puts the rows as %o', (query, expected) => {
  const { sort, direction } = ask(query)
  expect(leads(sortRows(rows, sort, direction))).toEqual(expected)
})

test('by how many speak, how many are silent, and worth', () => {
  const claims = CLAIMS.map((claim) => (claim.id === 11 ? { ...claim, worth: 0.9 } : claim))
  const index = indexReading({ articles: ARTICLES, claims, links: [...LINKS, link(5, 21, 31, 'agrees')] })
  const groups = [GROUPS[0]!, { id: 'b', claims: ['12', '21', '31'], sides: [] }]
  const rows = makeRows(index, groups, false)
  const sorted = (query: string) => leads(sortRows(rows, ask(query).sort, ask(query).direction))
  expect(sorted('sort=speak')).toEqual(['12+21+31', '11+22'])
  expect(sorted('sort=silent')).toEqual(['11+22', '12+21+31'])
  expect(sorted('sort=worth')).toEqual(['11+22', '12+21+31'])
  expect(sorted('sort=worth&dir=asc')).toEqual(['12+21+31', '11+22'])
})

test('counts on how many points each article is silent, as many as the table then shows', () => {
  const all = makeRows(index, GROUPS, false)
  const silence = countSilence(index, all)
  expect([...silence]).toEqual([
    [1, { silent: 0, contradicted: 0 }],
    [2, { silent: 1, contradicted: 0 }],
    [3, { silent: 2, contradicted: 1 }],
  ])
  for (const [id, { silent, contradicted }] of silence) {
    expect(filterRows(index, all, ask(`says=${id}-silent`))).toHaveLength(silent)
    expect(filterRows(index, all, ask(`says=${id}-silent&show=contradicts`))).toHaveLength(contradicted)
  }
})

test('a long table is cut in pages, and one beyond the end is the last', () => {
  const [row] = makeRows(index, GROUPS, false)
  const many = Array.from({ length: 230 }, () => row!)
  const cut = (query: string) => {
    const { rows, ...page } = cutPage(many, ask(query))
    return { ...page, rows: rows.length }
  }
  expect(cut('')).toEqual({ rows: 100, from: 1, to: 100, page: 1, pages: 3 })
  expect(cut('page=9')).toEqual({ rows: 30, from: 201, to: 230, page: 3, pages: 3 })
  expect(cut('page=all')).toEqual({ rows: 230, from: 1, to: 230, page: 'all', pages: 3 })
  expect(cut('as=map')).toMatchObject({ rows: 230, pages: 1 })
  expect(cutPage([], ask(''))).toEqual({ rows: [], from: 0, to: 0, page: 1, pages: 1 })
})
