import type { ClaimGroup } from '@/lib/core/vocabulary'
import { firstWords } from './first-words'
import { listRelatedLinks, type ReadingIndex } from './reading-index'

/** One side of a conflict, in words of an article. */
export interface SideSummary {
  /** The words that the other side contradicts; the first words of a claim where no reason quotes any. */
  readonly words: string
  readonly articles: number
}

/** Who stands against whom on one point. */
export interface SidesSummary {
  readonly sides: readonly SideSummary[]
  /** Articles that speak on the point, but are linked to no side. */
  readonly elsewhere: number
  /** True where the sides are counts of different times: an update, no conflict. */
  readonly update: boolean
}

/** UTF-16 units of a claim that are told of a side. */
const LONGEST = 60

/** The sides of a group; null where all of it is on one. */
export function describeSides(index: ReadingIndex, group: ClaimGroup): SidesSummary | null {
  if (group.sides.length < 2) return null
  const speaking = countArticles(index, group.claims)
  const sided = countArticles(
    index,
    group.sides.flatMap((side) => side.claims),
  )
  const sides = group.sides.map(({ claims, says }) => ({
    words: says?.exact ?? firstWords(index.claims.get(Number(claims[0]))?.exact ?? '', LONGEST),
    articles: countArticles(index, claims),
  }))
  return { sides, elsewhere: speaking - sided, update: isUpdate(index, group) }
}

function countArticles(index: ReadingIndex, claims: readonly string[]): number {
  return new Set(claims.flatMap((id) => index.claims.get(Number(id))?.articleId ?? [])).size
}

function isUpdate(index: ReadingIndex, group: ClaimGroup): boolean {
  const ids = new Set(group.claims.map(Number))
  const conflicts = [...ids]
    .flatMap((id) => listRelatedLinks(index, id))
    .filter((link) => link.stance === 'contradicts' && ids.has(link.a) && ids.has(link.b))
  return conflicts.length > 0 && conflicts.every((link) => link.subtype === 'superseded')
}
