import { parseAddress, type ReadingAddress } from '@/lib/core/compare/reading-address'
import { type Query, toWord } from './address-input'

/** What a view of a story is narrowed to, from the query of its address. */
export function toFilter(query: Awaited<Query>): ReadingAddress {
  return parseAddress({ get: (name) => toWord(query[name]), getAll: (name) => [query[name] ?? []].flat() })
}
