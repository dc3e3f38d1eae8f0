/** The points that claims are made on, to choose from: the groups, and each claim that stands alone. */
import type { StoryReading } from '@/lib/core/reading'
import { fold } from './claim-filter'
import type { ReadingIndex } from './reading-index'

export interface PointClaim {
  readonly id: number
  readonly articleId: number
  readonly exact: string
}

/** Claims on one point, in reading order; one that stands alone is a point of its own. */
export type Point = readonly PointClaim[]

/** All points of a story, groups first. */
export function listPoints(index: Pick<ReadingIndex, 'claims'>, groups: StoryReading['groups']): Point[] {
  const grouped = groups.map((group) => group.claims.flatMap((id) => index.claims.get(Number(id)) ?? []))
  const points = grouped.filter((claims) => claims.length > 1)
  const inGroup = new Set(points.flat().map((claim) => claim.id))
  const alone = [...index.claims.values()].filter((claim) => !inGroup.has(claim.id)).map((claim) => [claim])
  return [...points, ...alone].map((claims) => claims.map(({ id, articleId, exact }) => ({ id, articleId, exact })))
}

/** Letters from which on a word is likely to say what a claim is about. */
const TELLING = 4

/** The points that have all words of `query`; those that share most words with `point` first, `point` itself left out. */
export function searchPoints(points: readonly Point[], point: Point, query: string): Point[] {
  const asked = fold(query).split(/\s+/).filter(Boolean)
  const own = tellingWords(point)
  const known = new Set(point.map((claim) => claim.id))
  return points
    .filter((other) => !other.some((claim) => known.has(claim.id)))
    .filter((other) => asked.every((word) => textOf(other).includes(word)))
    .map((other) => ({ other, shared: countShared(own, tellingWords(other)) }))
    .toSorted((x, y) => y.shared - x.shared)
    .map(({ other }) => other)
}

function textOf(point: Point): string {
  return fold(point.map((claim) => claim.exact).join('\n'))
}

function tellingWords(point: Point): Set<string> {
  const words = textOf(point).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= TELLING || /^\p{N}/u.test(word)))
}

/** Share of the words of both that both have: a long claim has words in common with every other. */
function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, one.size + other.size - shared)
}
