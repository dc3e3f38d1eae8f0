/** Where the keys lead: the claims of the columns in order, and the pairs that wait for a look. */
import type { ReadClaim, ReadLink } from '@/lib/core/reading'
import { confidenceOf } from './corroboration'
import { isUnjudged, listRelatedLinks, otherEnd, type ReadingIndex } from './reading-index'
import { toShown } from './shown-stance'

/** The claims of the columns that pass, column by column in reading order. */
export function listClaims(
  index: ReadingIndex,
  columns: readonly number[],
  passes: (claim: ReadClaim) => boolean = () => true,
): ReadClaim[] {
  return columns.flatMap((id) => (index.claimsOf.get(id) ?? []).filter(passes))
}

/** The claim of another article that a claim is linked to: the surest where there are several, null where none is. */
export function findMatch(
  index: ReadingIndex,
  claimId: number,
  articleId: number,
): { claim: ReadClaim; link: ReadLink } | null {
  const matches = listRelatedLinks(index, claimId).flatMap((link) => {
    const claim = index.claims.get(otherEnd(link, claimId))
    return claim?.articleId === articleId ? [{ claim, link }] : []
  })
  return matches.toSorted((a, b) => confidenceOf(b.link) - confidenceOf(a.link) || a.link.id - b.link.id)[0] ?? null
}

/** Pairs in the order in which a reader meets them: by their first claim, left to right and top to bottom. */
export function listPairs(
  index: ReadingIndex,
  columns: readonly number[],
  wanted: (link: ReadLink) => boolean,
): { readonly link: ReadLink; readonly first: ReadClaim }[] {
  const claims = listClaims(index, columns)
  const place = new Map(claims.map((claim, at) => [claim.id, at]))
  const pairs = [...index.links.values()].filter(wanted).flatMap((link) => {
    const ends = [place.get(link.a), place.get(link.b)].filter((at) => at !== undefined).toSorted((a, b) => a - b)
    const first = ends[0] === undefined ? undefined : claims[ends[0]]
    return first ? [{ link, first, at: ends }] : []
  })
  return pairs
    .toSorted((a, b) => a.at[0]! - b.at[0]! || (a.at[1] ?? Infinity) - (b.at[1] ?? Infinity) || a.link.id - b.link.id)
    .map(({ link, first }) => ({ link, first }))
}

/**
 * The pair to judge after `judged`: another one of the same claim first, then the next in order, then from the top; null
 * where none is left.
 */
export function findNextUnjudged(
  index: ReadingIndex,
  columns: readonly number[],
  claimId: number,
  judged: number,
): { readonly link: ReadLink; readonly claim: ReadClaim } | null {
  const waiting = (link: ReadLink) => isUnjudged(link) || link.id === judged
  const own = index.claims.get(claimId)
  const sameClaim = listRelatedLinks(index, claimId).find((link) => isUnjudged(link) && link.id !== judged)
  if (own && sameClaim) return { link: sameClaim, claim: own }
  const pairs = listPairs(index, columns, waiting)
  const at = pairs.findIndex(({ link }) => link.id === judged)
  const next = [...pairs.slice(at + 1), ...pairs.slice(0, Math.max(at, 0))].find(({ link }) => link.id !== judged)
  return next ? { link: next.link, claim: next.first } : null
}

/** The contradiction after (1) or before (-1) the present place, going round at the ends; null where there is none. */
export function findContradiction(
  index: ReadingIndex,
  columns: readonly number[],
  from: { claimId: number | null; linkId: number | null },
  step: 1 | -1,
): { readonly link: ReadLink; readonly claim: ReadClaim } | null {
  const pairs = listPairs(index, columns, (link) => toShown(link) === 'contradicts')
  const current = pairs.findIndex(({ link }) => link.id === from.linkId)
  const at = current >= 0 ? current + step : startNear(index, columns, pairs, from.claimId, step)
  const pair = pairs[(at + pairs.length) % pairs.length]
  return pair ? { link: pair.link, claim: pair.first } : null
}

function startNear(
  index: ReadingIndex,
  columns: readonly number[],
  pairs: readonly { readonly first: ReadClaim }[],
  claimId: number | null,
  step: 1 | -1,
): number {
  const place = new Map(listClaims(index, columns).map((claim, at) => [claim.id, at]))
  const here = claimId === null ? undefined : place.get(claimId)
  if (here === undefined) return step === 1 ? 0 : -1
  const next = pairs.findIndex(({ first }) => (place.get(first.id) ?? 0) >= here)
  if (step === 1) return next === -1 ? 0 : next
  return (next === -1 ? pairs.length : next) - 1
}
