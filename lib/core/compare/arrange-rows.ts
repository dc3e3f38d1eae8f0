/** Which rows of the table are shown, in what order, and who is silent in them. */
import type { ReadLink } from '@/lib/core/reading'
import type { LinkState } from '@/lib/core/vocabulary'
import { type ClaimFilter, matchesFilter, matchesShow } from './claim-filter'
import type { TableCell, TableRow } from './claim-table'
import { confidenceOf } from './corroboration'
import { isUnjudged, type ReadingIndex } from './reading-index'
import { toShown } from './shown-stance'
import type { Saying, TableAddress, TableSort } from './table-address'

/** The rows that are what the address asks for. A stance and a state asked for are those of one link. */
export function filterRows(
  index: ReadingIndex,
  rows: readonly TableRow[],
  asked: ClaimFilter & Pick<TableAddress, 'states' | 'says'>,
): TableRow[] {
  const words = { ...asked, show: [] }
  return rows.filter(
    (row) =>
      matchesLinks(row, asked) &&
      asked.says.every(({ article, what }) => matchesSaying(row, article, what, asked.states)) &&
      row.claims.some((id) => matchesFilter(index, index.claims.get(id)!, words)),
  )
}

function matchesLinks({ links }: TableRow, { show, states }: Pick<TableAddress, 'show' | 'states'>): boolean {
  if (show.length === 0 && states.length === 0) return true
  return links.some((link) => matchesShow(link, show) && matchesState(link, states))
}

function matchesState(link: ReadLink, states: readonly LinkState[]): boolean {
  return states.length === 0 || states.includes(link.state)
}

function matchesSaying(row: TableRow, articleId: number, what: Saying, states: readonly LinkState[]): boolean {
  const cell = row.cells.find(({ article }) => article.id === articleId)
  if (!cell) return true
  if (what === 'silent' || what === 'speaks') return cell.entries.length > 0 === (what === 'speaks')
  return row.links.some((link) => toShown(link) === what && matchesState(link, states) && isOf(cell, link))
}

function isOf(cell: TableCell, link: ReadLink): boolean {
  return cell.entries.some(({ claim }) => claim.id === link.a || claim.id === link.b)
}

/** The rows in the order asked for; equals as they deserve a look. An article's silence is last in its own order. */
export function sortRows(rows: readonly TableRow[], sort: TableSort, direction: TableAddress['direction']): TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: measure(row, sort), look: urgency(row) }))
    .toSorted((x, y) => compare(x.value, y.value, sign) || y.look - x.look || x.row.lead.id - y.row.lead.id)
    .map(({ row }) => row)
}

// What cannot be measured is last, whatever the direction.
function compare(x: number | null, y: number | null, sign: 1 | -1): number {
  if (x === null || y === null) return Number(x === null) - Number(y === null)
  return sign * (x - y)
}

function measure(row: TableRow, sort: TableSort): number | null {
  if (typeof sort === 'number') return firstMention(row, sort)
  const speaking = row.cells.filter(({ entries }) => entries.length > 0).length
  switch (sort) {
    case 'look':
      return urgency(row)
    case 'contradicts':
      return row.contradicts
    case 'speak':
      return speaking
    case 'silent':
      return row.cells.length - speaking
    case 'worth':
      return worthOf(row)
  }
}

function firstMention(row: TableRow, articleId: number): number | null {
  const entries = row.cells.find(({ article }) => article.id === articleId)?.entries ?? []
  return entries.length > 0 ? Math.min(...entries.map(({ claim }) => claim.start)) : null
}

function worthOf(row: TableRow): number {
  return Math.max(...row.cells.flatMap(({ entries }) => entries.map(({ claim }) => claim.worth)))
}

// Contradictions that nobody has judged, then judged ones, then other suggestions; within each the surest and worthiest.
function urgency(row: TableRow): number {
  const open = row.links.filter((link) => toShown(link) === 'contradicts' && isUnjudged(link))
  const tier = open.length > 0 ? 3 : row.contradicts > 0 ? 2 : row.unjudged > 0 ? 1 : 0
  return tier * 10 + Math.max(0, ...open.map(confidenceOf)) + worthOf(row)
}

/** Rows of a page: of quotes as many as open at once, of signs as many as are scanned at once. */
const PAGE = { quotes: 100, map: 250 } as const

export interface TablePage {
  readonly rows: readonly TableRow[]
  /** The first and the last of them, from 1; 0 where there are none. */
  readonly from: number
  readonly to: number
  /** From 1, or all on one. */
  readonly page: number | 'all'
  readonly pages: number
}

/** The rows of a page; the last page for one beyond. */
export function cutPage(rows: readonly TableRow[], { page, map }: TableAddress): TablePage {
  const size = map ? PAGE.map : PAGE.quotes
  const pages = Math.max(1, Math.ceil(rows.length / size))
  if (page === 'all') return { rows, from: Math.min(1, rows.length), to: rows.length, page, pages }
  const at = Math.min(page, pages)
  const shown = rows.slice((at - 1) * size, at * size)
  const from = shown.length === 0 ? 0 : (at - 1) * size + 1
  return { rows: shown, from, to: from + Math.max(0, shown.length - 1), page: at, pages }
}

/** On how many points an article is silent, and how many of these others contradict each other on. */
export interface Silence {
  readonly silent: number
  readonly contradicted: number
}

/** The silence of each article, by its id. */
export function countSilence(index: ReadingIndex, rows: readonly TableRow[]): ReadonlyMap<number, Silence> {
  return new Map(
    [...index.articles.keys()].map((id, at) => {
      const silent = rows.filter((row) => row.cells[at]!.entries.length === 0)
      return [id, { silent: silent.length, contradicted: silent.filter((row) => row.contradicts > 0).length }]
    }),
  )
}
