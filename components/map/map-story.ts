import type { ClaimFilter } from '@/lib/core/compare/claim-filter'
import type { MapPair } from '@/lib/core/compare/corroboration-map'
import { formatAddress } from '@/lib/core/compare/reading-address'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { StoryReading } from '@/lib/core/reading'

/** What every part of the map needs to know of its story. */
export interface MapStory {
  readonly id: number
  readonly index: ReadingIndex
  readonly origins: StoryReading['origins']
  /** Short names of the articles. */
  readonly names: ReadonlyMap<number, string>
  readonly filter: ClaimFilter
}

/** The map with a pair chosen, or with none; `all`: what makes the page long is shown too. The filter is kept. */
export function toMapAddress(
  { id, filter: { show, query, tag } }: MapStory,
  { pair, all }: { pair?: MapPair | null; all?: boolean },
): string {
  const kept = formatAddress({ show, query, tag }).slice(1)
  const own = [pair && `a=${pair.a.id}&b=${pair.b.id}`, all && 'all=1']
  const joined = [kept, ...own].filter(Boolean).join('&')
  return `/stories/${id}/map${joined && `?${joined}`}`
}

/** True where the two articles of a pair are known to rest on one origin as wholes. */
export function isSameOrigin({ tie }: MapPair): boolean {
  return tie?.reasons.some(({ joins }) => joins) ?? false
}
