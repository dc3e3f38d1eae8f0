/** What the workspace and the table keep in the address, so that what is seen can be shared and survives a reload. */
import type { ReadingIndex } from './reading-index'

/** What the claims are narrowed to. Several together: any of them. */
export const SHOWS = ['contradicts', 'updated', 'unjudged', 'agrees'] as const
export type Show = (typeof SHOWS)[number]

export interface ReadingAddress {
  readonly claim: number | null
  /** Article ids in visual order; null: the first ones of the story. */
  readonly columns: readonly number[] | null
  /** The article on a screen that has room for one. */
  readonly at: number | null
  /** The article that stays at the edge while the others pass by. */
  readonly pin: number | null
  readonly show: readonly Show[]
  readonly query: string
  readonly tag: string
}

export const MAX_COLUMNS = 6
const DEFAULT_COLUMNS = 3

interface Params {
  get(name: string): string | null
  /** A form without scripts names a field once for each value. */
  getAll(name: string): readonly string[]
}

/** Reads the address; what cannot be read is as if it were not there. */
export function parseAddress(params: Params): ReadingAddress {
  const columns = [...new Set(list(params, 'columns').flatMap((word) => parseId(word) ?? []))]
  const shows = list(params, 'show')
  return {
    claim: parseId(params.get('claim')),
    columns: columns.length > 0 ? columns.slice(0, MAX_COLUMNS) : null,
    at: parseId(params.get('at')),
    pin: parseId(params.get('pin')),
    show: SHOWS.filter((show) => shows.includes(show)),
    query: params.get('q') ?? '',
    tag: params.get('tag') ?? '',
  }
}

function list(params: Params, name: string): string[] {
  return params.getAll(name).join(',').split(',')
}

function parseId(word: string | null): number | null {
  return word !== null && /^[1-9][0-9]{0,14}$/.test(word) ? Number(word) : null
}

/** The address as a query, with its question mark; the selected claim also as the place to scroll to without scripts. */
export function formatAddress(address: Partial<ReadingAddress>): string {
  const fields: [string, string][] = [
    ['claim', String(address.claim ?? '')],
    ['columns', address.columns?.join(',') ?? ''],
    ['at', String(address.at ?? '')],
    ['pin', String(address.pin ?? '')],
    ['show', address.show?.join(',') ?? ''],
    ['q', address.query ?? ''],
    ['tag', address.tag ?? ''],
  ]
  const set = fields.filter(([, value]) => value !== '')
  const query = set.map(([name, value]) => `${name}=${encode(value)}`).join('&')
  return `?${query}${address.claim ? `#c${address.claim}` : ''}`
}

// Half of an emoji cannot be written in an address: it is replaced.
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',')
}

/** The articles to show, in visual order: the pinned one first, those asked for, and always the one of the selected claim. */
export function chooseColumns(index: ReadingIndex, address: ReadingAddress): number[] {
  const all = [...index.articles.keys()]
  const asked = (address.columns ?? all.slice(0, DEFAULT_COLUMNS)).filter((id) => index.articles.has(id))
  const columns = asked.length > 0 ? asked : all.slice(0, DEFAULT_COLUMNS)
  const needed = address.claim === null ? undefined : index.claims.get(address.claim)?.articleId
  const shown =
    needed === undefined || columns.includes(needed) ? columns : [...columns.slice(0, MAX_COLUMNS - 1), needed]
  const { pin } = address
  return pin !== null && shown.includes(pin) ? [pin, ...shown.filter((id) => id !== pin)] : shown
}
