import { expect, test } from 'vitest'
import { listRows } from './claim-table'
import { indexReading } from './reading-index'
import { ARTICLES, CLAIMS, LINKS } from './reading.fixture'

const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: LINKS })
const groups = [
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
const all = { show: [], query: '', tag: '', singles: false }

test('a row a group, contradictions that nobody judged on top, silence in its cell', () => {
  const rows = listRows(index, groups, all)
  expect(rows.map((row) => row.cells.map((cell) => cell.entries.map((entry) => entry.claim.id)))).toEqual([
    [[12], [21], []],
    [[11], [22], []],
  ])
  expect(rows[0]?.cells[1]?.entries[0]?.link?.stance).toBe('contradicts')
})

test('claims of one article only when asked for', () => {
  const rows = listRows(index, groups, { ...all, singles: true })
  expect(rows.map((row) => row.lead.id)).toEqual([12, 11, 13, 31])
})

test('narrows rows down by what is in them', () => {
  expect(listRows(index, groups, { ...all, show: ['agrees'] }).map((row) => row.lead.id)).toEqual([11])
})

test('a link that lies inside no group has a row of its own', () => {
  const rows = listRows(index, groups.slice(0, 1), all)
  expect(rows.map((row) => row.cells.map((cell) => cell.entries.map((entry) => entry.claim.id)))).toEqual([
    [[12], [21], []],
    [[11], [22], []],
  ])
})
