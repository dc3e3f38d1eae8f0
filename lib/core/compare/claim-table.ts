/** The table view: a row for each point that claims are made on, a cell for each article. */
import type { ReadArticle, ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'
import type { ClaimGroup } from '@/lib/core/vocabulary'
import { describeSides, type SidesSummary } from './describe-sides'
import { isUnjudged, listRelatedLinks, otherEnd, type ReadingIndex } from './reading-index'
import { SHOWN_ORDER, type ShownStance, toShown } from './shown-stance'

export interface TableEntry {
  readonly claim: ReadClaim
  /**
   * What it is to the claim that the row is about, or to the one it hangs on the row by; then its conflicts with others of
   * the row. Mostly none for that claim itself.
   */
  readonly links: readonly ReadLink[]
}

export interface TableCell {
  readonly article: ReadArticle
  /** What says most first; empty where the article is silent. */
  readonly entries: readonly TableEntry[]
}

export interface TableRow {
  /** The same after a judgement that leaves the row its first claim. */
  readonly key: string
  /** The claim that the row is about: the one with most to compare, then the one most worth checking. */
  readonly lead: ReadClaim
  readonly cells: readonly TableCell[]
  /** The claims of the row, in reading order. */
  readonly claims: readonly number[]
  /** What these are to each other. */
  readonly links: readonly ReadLink[]
  /** Links that are conflicts; updates are counted apart. */
  readonly contradicts: number
  /** Null where nothing in the row contradicts, or the row is no group. */
  readonly sides: SidesSummary | null
  readonly updated: number
  readonly unjudged: number
}

/** A row for each point that several claims are made on; `singles`: also for the claims that no other article speaks of. */
export function makeRows(index: ReadingIndex, groups: StoryReading['groups'], singles: boolean): TableRow[] {
  const grouped = groups.map((group) => group.claims.flatMap((id) => index.claims.get(Number(id)) ?? []))
  const together = grouped.filter((claims) => claims.length > 1)
  const groupOf = new Map(groups.flatMap((group) => group.claims.map((id) => [Number(id), group])))
  const apart = listApart(index, together)
  const inRow = new Set([...together.flat().map((claim) => claim.id), ...apart.flatMap((link) => [link.a, link.b])])
  const alone = singles ? [...index.claims.values()].filter((claim) => !inRow.has(claim.id)) : []
  return [
    ...together.map((claims) => toRow(index, claims, findSides(index, groupOf, claims))),
    ...apart.map((link) => toPairRow(index, link)),
    ...alone.map((claim) => toRow(index, [claim], null)),
  ]
}

/** A row for each pair that a person rejected. */
export function makeRejectedRows(index: ReadingIndex): TableRow[] {
  return [...index.links.values()].filter((link) => link.state === 'rejected').map((link) => toPairRow(index, link))
}

/** Links that lie inside no group: another point, or the same one in another scope. Each has a row of its own. */
function listApart(index: ReadingIndex, groups: readonly (readonly ReadClaim[])[]): ReadLink[] {
  const groupOf = new Map(groups.flatMap((claims, at) => claims.map((claim) => [claim.id, at])))
  return [...index.links.values()].filter(
    (link) => link.stance !== 'unrelated' && (groupOf.get(link.a) ?? -1) !== (groupOf.get(link.b) ?? -2),
  )
}

function findSides(
  index: ReadingIndex,
  groupOf: ReadonlyMap<number, ClaimGroup>,
  claims: readonly ReadClaim[],
): SidesSummary | null {
  const group = groupOf.get(claims[0]!.id)
  return group && claims.every((claim) => groupOf.get(claim.id) === group) ? describeSides(index, group) : null
}

function toPairRow(index: ReadingIndex, link: ReadLink): TableRow {
  const claims = [index.claims.get(link.a)!, index.claims.get(link.b)!]
  return { ...arrange(index, claims, [link]), key: `pair-${link.id}`, sides: null }
}

function toRow(index: ReadingIndex, claims: readonly ReadClaim[], sides: SidesSummary | null): TableRow {
  const first = Math.min(...claims.map((claim) => claim.id))
  return { ...arrange(index, claims, listInner(index, claims)), key: `point-${first}`, sides }
}

function arrange(
  index: ReadingIndex,
  claims: readonly ReadClaim[],
  links: readonly ReadLink[],
): Omit<TableRow, 'key' | 'sides'> {
  const lead = findLead(claims, links)
  const toEntry = (claim: ReadClaim) => ({ claim, links: claim === lead ? [] : findLinks(links, claim.id, lead.id) })
  const entries = claims.map(toEntry).toSorted((x, y) => rank(x, lead) - rank(y, lead) || y.claim.worth - x.claim.worth)
  return {
    lead,
    cells: [...index.articles.values()].map((article) => ({
      article,
      entries: entries.filter(({ claim }) => claim.articleId === article.id),
    })),
    claims: claims.map((claim) => claim.id),
    links,
    contradicts: links.filter((link) => toShown(link) === 'contradicts').length,
    updated: links.filter((link) => toShown(link) === 'updated').length,
    unjudged: links.filter(isUnjudged).length,
  }
}

function listInner(index: ReadingIndex, claims: readonly ReadClaim[]): ReadLink[] {
  const ids = new Set(claims.map((claim) => claim.id))
  return [...ids].flatMap((id) =>
    listRelatedLinks(index, id).filter((link) => link.a === id && ids.has(otherEnd(link, id))),
  )
}

function findLead(claims: readonly ReadClaim[], links: readonly ReadLink[]): ReadClaim {
  const weights = new Map(claims.map((claim) => [claim.id, claim.worth]))
  for (const id of links.flatMap(({ a, b }) => [a, b])) weights.set(id, weights.get(id)! + 1)
  return claims.toSorted((a, b) => weights.get(b.id)! - weights.get(a.id)! || a.id - b.id)[0]!
}

const ORDER: readonly ShownStance[] = [...SHOWN_ORDER, 'unrelated']

function rank({ claim, links }: TableEntry, lead: ReadClaim): number {
  if (claim === lead) return -1
  const link = findStrongest(links)
  return link ? ORDER.indexOf(toShown(link)) : ORDER.length
}

/** The link that says most: a conflict before an update, that before an agreement; null where there is none. */
export function findStrongest(links: readonly ReadLink[]): ReadLink | null {
  return links.toSorted((a, b) => ORDER.indexOf(toShown(a)) - ORDER.indexOf(toShown(b)))[0] ?? null
}

// Where two that agree with the lead contradict each other, that is seen in both cells.
function findLinks(links: readonly ReadLink[], claimId: number, leadId: number): ReadLink[] {
  const own = links.filter((link) => link.a === claimId || link.b === claimId)
  const main = own.find((link) => link.a === leadId || link.b === leadId) ?? findStrongest(own)
  return main ? [main, ...own.filter((link) => link !== main && link.stance === 'contradicts')] : []
}
