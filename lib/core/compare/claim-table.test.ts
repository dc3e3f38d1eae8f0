import { expect, test } from 'vitest'
import { makeRejectedRows, makeRows, type TableRow } from './claim-table'
import { indexReading } from './reading-index'
import { ARTICLES, claim, CLAIMS, GROUPS, link, LINKS } from './reading.fixture'

const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: LINKS })
const cellsOf = (row: TableRow) => row.cells.map((cell) => cell.entries.map((entry) => entry.claim.id))

test('a row a group, silence in its cell', () => {
  const rows = makeRows(index, GROUPS, false)
  expect(rows.map(cellsOf)).toEqual([
    [[11], [22], []],
    [[12], [21], []],
  ])
  expect(rows[1]?.cells[1]?.entries[0]?.links[0]?.stance).toBe('contradicts')
  expect(rows[1]).toMatchObject({ key: 'point-12', contradicts: 1, updated: 0, unjudged: 1 })
})

test('claims of one article only when asked for', () => {
  expect(makeRows(index, GROUPS, true).map((row) => row.lead.id)).toEqual([11, 12, 13, 31])
})

test('a link that lies inside no group has a row of its own', () => {
  const rows = makeRows(index, GROUPS.slice(0, 1), false)
  expect(rows.map(cellsOf)).toEqual([
    [[11], [22], []],
    [[12], [21], []],
  ])
  expect(rows[1]?.key).toBe('pair-2')
})

test('in a cell the claim that says most stands first', () => {
  const claims = [claim(11, 1, 'The mill burned on Monday'), claim(12, 1, 'Nine people were hurt'), CLAIMS[3]!]
  const links = [link(1, 11, 21, 'scope'), link(2, 12, 21, 'contradicts')]
  const [row] = makeRows(
    indexReading({ articles: ARTICLES, claims, links }),
    [{ id: 'a', claims: ['11', '12', '21'], sides: [] }],
    false,
  )
  expect(row?.lead.id).toBe(21)
  expect(cellsOf(row!)).toEqual([[12, 11], [21], []])
})

test('claims that agree with the lead and contradict each other show both', () => {
  const links = [
    link(1, 11, 21, 'agrees'),
    link(2, 21, 31, 'agrees'),
    link(3, 11, 31, 'contradicts'),
    link(4, 21, 22, 'agrees'),
  ]
  const group = { id: 'a', claims: ['11', '21', '22', '31'], sides: [] }
  const [row] = makeRows(indexReading({ articles: ARTICLES, claims: CLAIMS, links }), [group], false)
  const shown = row?.cells.map((cell) => cell.entries.map((entry) => entry.links.map(({ id }) => id)))
  expect(row?.lead.id).toBe(21)
  expect(shown).toEqual([[[1, 3]], [[], [4]], [[2, 3]]])
})

test('a pair that a person rejected is in no row but its own', () => {
  const rejected = link(3, 13, 31, 'unrelated', { state: 'rejected' })
  const put = link(4, 13, 22, 'unrelated')
  const index = indexReading({ articles: ARTICLES, claims: CLAIMS, links: [...LINKS, rejected, put] })
  expect(makeRows(index, GROUPS, false)).toHaveLength(2)
  const rows = makeRejectedRows(index)
  expect(rows.map(cellsOf)).toEqual([[[13], [], [31]]])
  expect(rows[0]?.links).toEqual([rejected])
})
