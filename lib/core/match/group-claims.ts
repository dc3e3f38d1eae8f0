/**
 * Links gathered into groups: who says what on one point. An agreement or a contradiction is on one point (a later count
 * too); what differs in scope, or was judged unrelated, is evidence for two.
 */
import type { ClaimGroup, FoundLink } from '@/lib/core/vocabulary'
import { type GroupableClaim, rankClaims } from './claim-rank'
import { findSides, type SideLink } from './find-sides'
import { joinClaims } from './join-claims'
import { findSideWords } from './side-words'

/** What a link must say for grouping; a person's own link has confidence 1. */
export type GroupLink = Pick<FoundLink, 'a' | 'b' | 'stance' | 'confidence' | 'reasons'>

/** What a person decided on two claims: on one point, or on two, whatever the links say. */
export interface GroupDecision {
  readonly a: string
  readonly b: string
  readonly together: boolean
}

/**
 * Returns the groups of two claims or more, claims in the order given, groups by their first claim: the same groups in whatever
 * order the articles come. `decisions` come newest first: where two cannot both hold, the newer does.
 */
export function groupClaims(
  claims: readonly GroupableClaim[],
  links: readonly GroupLink[],
  decisions: readonly GroupDecision[] = [],
): ClaimGroup[] {
  const rank = rankClaims(claims)
  const order = new Map(claims.map(({ id }, at) => [id, at]))
  const ranked = claims.toSorted((x, y) => rank.get(x.id)! - rank.get(y.id)!)
  const known = sortLinks(links, rank)
  const clusters = joinClaims(ranked, known.map(toTie(rank)), decisions.filter(isKnown(rank)).map(toBond(rank)))
  const groups = clusters
    .filter((places) => places.length > 1)
    .map((places) => places.map((at) => ranked[at]!.id).sort((x, y) => order.get(x)! - order.get(y)!))
    .sort((x, y) => order.get(x[0]!)! - order.get(y[0]!)!)
  return addSides(claims, rank, groups, known)
}

type Ends = Pick<FoundLink, 'a' | 'b'>

function isKnown(rank: ReadonlyMap<string, number>) {
  return ({ a, b }: Ends) => a !== b && rank.has(a) && rank.has(b)
}

/** Surest first; between equals the texts decide, not the order of the articles. */
function sortLinks(links: readonly GroupLink[], rank: ReadonlyMap<string, number>): GroupLink[] {
  const low = ({ a, b }: Ends) => Math.min(rank.get(a)!, rank.get(b)!)
  const high = ({ a, b }: Ends) => Math.max(rank.get(a)!, rank.get(b)!)
  return links.filter(isKnown(rank)).sort((x, y) => y.confidence - x.confidence || low(x) - low(y) || high(x) - high(y))
}

function toTie(rank: ReadonlyMap<string, number>) {
  return ({ a, b, stance, confidence }: GroupLink) => {
    const joins = stance === 'agrees' || stance === 'contradicts'
    return { a: rank.get(a)!, b: rank.get(b)!, worth: joins ? confidence : -confidence }
  }
}

function toBond(rank: ReadonlyMap<string, number>) {
  return ({ a, b, together }: GroupDecision) => ({ a: rank.get(a)!, b: rank.get(b)!, together })
}

function addSides(
  claims: readonly GroupableClaim[],
  rank: ReadonlyMap<string, number>,
  groups: readonly string[][],
  links: readonly GroupLink[],
): ClaimGroup[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group])))
  const inner = Map.groupBy(
    links.filter(({ stance }) => stance === 'agrees' || stance === 'contradicts'),
    ({ a, b }) => (groupOf.get(a) === groupOf.get(b) ? groupOf.get(a) : undefined),
  )
  return groups.map((group) => {
    const own = (inner.get(group) ?? [])
      .map((link) => toSideLink(link, byId))
      .map((link) => (rank.get(link.a)! < rank.get(link.b)! ? link : turn(link)))
    return { id: `g-${group[0]!}`, claims: group, sides: findSides(group, own) }
  })
}

function toSideLink({ a, b, stance, reasons }: GroupLink, byId: ReadonlyMap<string, GroupableClaim>): SideLink {
  const says = (id: string, side: 'a' | 'b') => {
    const claim = byId.get(id)!
    return findSideWords({ ...claim, end: claim.start + claim.exact.length }, side, reasons)
  }
  const contradicts = stance === 'contradicts'
  return { a, b, contradicts, says: contradicts ? { a: says(a, 'a'), b: says(b, 'b') } : { a: null, b: null } }
}

function turn({ a, b, contradicts, says }: SideLink): SideLink {
  return { a: b, b: a, contradicts, says: { a: says.b, b: says.a } }
}
