import type { SearchKind } from '@/lib/core/search/hits'

/** How many results a list begins with, and how many each step adds. */
export const STEP = 20
/** Most results that are listed: who looks for more needs another word. */
export const MOST = 200

export interface SearchAddress {
  readonly query: string
  /** Null: the best of every kind. */
  readonly kind: SearchKind | null
  readonly shown: number
}

/** The address of a search: what stands there by itself is left out. */
export function formatSearch({ query, kind = null, shown = STEP }: Partial<SearchAddress>): string {
  const parts = [
    query && `q=${encodeURIComponent(query.toWellFormed())}`,
    kind && `in=${kind}`,
    shown > STEP && `show=${shown}`,
  ].filter(Boolean)
  return parts.length > 0 ? `/search?${parts.join('&')}` : '/search'
}
