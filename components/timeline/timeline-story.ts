import type { ClaimFilter } from '@/lib/core/compare/claim-filter'
import type { CountSeries } from '@/lib/core/compare/count-series'
import { formatAddress } from '@/lib/core/compare/reading-address'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { Statement, TimelinePoint } from '@/lib/core/compare/timeline'
import type { ReadClaim } from '@/lib/core/reading'
import { toClaimAddress } from '../compare/claim-address'

/** What every part of the timeline needs to know of its story. */
export interface TimelineStory {
  readonly id: number
  readonly index: ReadingIndex
  /** Short names of the articles. */
  readonly names: ReadonlyMap<number, string>
  readonly filter: ClaimFilter
}

/** The timeline with another point or count of it chosen, or with all counts shown, the filter kept. */
export function toTimelineAddress(
  { id, filter: { show, query, tag } }: TimelineStory,
  { point, series, all }: { point?: TimelinePoint; series?: CountSeries; all?: boolean },
): string {
  const kept = formatAddress({ show, query, tag })
  const count = point && series ? point.series.indexOf(series) + 1 : 0
  const own = [point && `point=${point.lead.id}`, count > 1 && `count=${count}`, all && 'all=1']
    .filter(Boolean)
    .join('&')
  const joined = [kept.slice(1), own].filter(Boolean).join('&')
  return `/stories/${id}/timeline${joined && `?${joined}`}`
}

/** A claim in the columns, beside the others on its point. */
export function toStatementAddress(
  { id, index }: TimelineStory,
  claim: ReadClaim,
  statements: readonly Statement[],
): string {
  return toClaimAddress(id, index, claim, [...new Set(statements.map(({ article }) => article.id))])
}
