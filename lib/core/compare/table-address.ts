/** What the table keeps in the address, so that it can be shared and survives a reload. */
import { LINK_STATES, type LinkState } from '@/lib/core/vocabulary'
import { type ClaimFilter, isFiltering } from './claim-filter'
import { formatAddress, parseAddress } from './reading-address'
import type { ShownStance } from './shown-stance'

/** What rows are put in order by: `look` is what deserves one first; a number is the article whose reading order it is. */
export const TABLE_SORTS = ['look', 'contradicts', 'speak', 'silent', 'worth'] as const
export type TableSort = (typeof TABLE_SORTS)[number] | number

/** What one article does in a row. */
export const SAYINGS = ['silent', 'speaks', 'contradicts', 'updated', 'agrees', 'scope'] as const
export type Saying = 'silent' | 'speaks' | Exclude<ShownStance, 'unrelated'>

export interface TableAddress extends ClaimFilter {
  /** Also the claims that no other article speaks of. */
  readonly singles: boolean
  /** Several: any of them. */
  readonly states: readonly LinkState[]
  /** What single articles must do: all of it. */
  readonly says: readonly { readonly article: number; readonly what: Saying }[]
  readonly sort: TableSort
  readonly direction: 'ascending' | 'descending'
  /** Only signs in the cells: the whole story at a glance. */
  readonly map: boolean
  /** All claims of each cell, not only the first. */
  readonly open: boolean
  /** From 1; a long table is read in parts. */
  readonly page: number | 'all'
}

interface Params {
  get(name: string): string | null
  getAll(name: string): readonly string[]
}

/** Reads the address; what cannot be read is as if it were not there. */
export function parseTableAddress(params: Params): TableAddress {
  const { show, query, tag } = parseAddress(params)
  const sort = parseSort(params.get('sort'))
  const list = (name: string) => params.getAll(name).join(',').split(',')
  return {
    show,
    query,
    tag,
    singles: params.get('singles') === '1',
    states: LINK_STATES.filter((state) => list('state').includes(state)),
    says: list('says').flatMap((word) => parseSaying(word) ?? []),
    sort,
    direction: parseDirection(params.get('dir')) ?? usualDirection(sort),
    map: params.get('as') === 'map',
    open: params.get('open') === 'all',
    page: parsePage(params.get('page')),
  }
}

/** The address of a table as a query with its question mark; '' where there is nothing to say. */
export function formatTableAddress(address: TableAddress): string {
  const { show, query, tag, singles, states, says, sort, direction, map, open, page } = address
  const own: [string, string][] = [
    ['singles', singles ? '1' : ''],
    ['state', states.join()],
    ['says', says.map(formatSaying).join()],
    ['sort', sort === 'look' ? '' : formatSort(sort)],
    ['dir', direction === usualDirection(sort) ? '' : direction === 'ascending' ? 'asc' : 'desc'],
    ['as', map ? 'map' : ''],
    ['open', open ? 'all' : ''],
    ['page', page === 1 ? '' : String(page)],
  ]
  const set = own.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`)
  const all = [formatAddress({ show, query, tag }).slice(1), ...set].filter(Boolean)
  return all.length > 0 ? `?${all.join('&')}` : ''
}

/** "12-silent": a choice in the form of the table. */
export function formatSaying({ article, what }: TableAddress['says'][number]): string {
  return `${article}-${what}`
}

function parseSaying(word: string): TableAddress['says'][number] | null {
  const [, id, says] = /^([1-9]\d{0,14})-([a-z]+)$/.exec(word) ?? []
  const what = SAYINGS.find((one) => one === says)
  return what ? { article: Number(id), what } : null
}

function formatSort(sort: TableSort): string {
  return typeof sort === 'number' ? `article-${sort}` : sort
}

function parseSort(word: string | null): TableSort {
  const id = /^article-([1-9]\d{0,14})$/.exec(word ?? '')?.[1]
  return id ? Number(id) : (TABLE_SORTS.find((sort) => sort === word) ?? 'look')
}

function parseDirection(word: string | null): TableAddress['direction'] | null {
  return word === 'asc' ? 'ascending' : word === 'desc' ? 'descending' : null
}

function parsePage(word: string | null): number | 'all' {
  if (word === 'all') return 'all'
  return /^[1-9]\d{0,5}$/.test(word ?? '') ? Number(word) : 1
}

/** The direction that a sort has unless asked otherwise: most first, an article from its beginning. */
export function usualDirection(sort: TableSort): TableAddress['direction'] {
  return typeof sort === 'number' ? 'ascending' : 'descending'
}

/** True where the table does not show all that it has. */
export function isNarrowed(address: TableAddress): boolean {
  return isFiltering(address) || address.states.length > 0 || address.says.length > 0
}

/** The same table with nothing left out. */
export function widen(address: TableAddress): TableAddress {
  return { ...address, show: [], query: '', tag: '', states: [], says: [], page: 1 }
}
