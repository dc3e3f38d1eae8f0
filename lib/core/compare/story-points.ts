/** The points that several claims of a story are made on, in the order that deserves attention, for the views that draw them. */
import type { ReadClaim, StoryReading } from '@/lib/core/reading'
import { filterRows, sortRows } from './arrange-rows'
import type { ClaimFilter } from './claim-filter'
import { makeRows, type TableRow } from './claim-table'
import type { ReadingIndex } from './reading-index'

export interface StoryPoint extends Pick<TableRow, 'lead' | 'sides' | 'contradicts' | 'updated' | 'unjudged'> {
  /** In reading order. */
  readonly claims: readonly ReadClaim[]
  /** The claims of each side where they contradict each other, in the order of `sides`; else empty. */
  readonly sideClaims: readonly (readonly ReadClaim[])[]
  /** False for a bare pair whose claims belong to two groups, or to none. */
  readonly isGroup: boolean
}

/** The points that pass the filter, what deserves a look first on top. */
export function listStoryPoints(
  index: ReadingIndex,
  groups: StoryReading['groups'],
  filter: ClaimFilter,
): StoryPoint[] {
  const groupOf = new Map(groups.map((group) => [group.claims.join(), group]))
  const readAll = (ids: readonly (number | string)[]) => ids.flatMap((id) => index.claims.get(Number(id)) ?? [])
  const rows = filterRows(index, makeRows(index, groups, false), { ...filter, states: [], says: [] })
  return sortRows(rows, 'look', 'descending').map((row) => {
    const group = groupOf.get(row.claims.join())
    const { lead, sides, contradicts, updated, unjudged } = row
    return {
      lead,
      sides,
      contradicts,
      updated,
      unjudged,
      claims: readAll(row.claims),
      sideClaims: sides && group ? group.sides.map((side) => readAll(side.claims)) : [],
      isGroup: group !== undefined,
    }
  })
}

/** The point with a claim; null where none has it. */
export function findPoint<Point extends Pick<StoryPoint, 'claims'>>(
  points: readonly Point[],
  claimId: number | null,
): Point | null {
  return points.find(({ claims }) => claims.some(({ id }) => id === claimId)) ?? null
}
