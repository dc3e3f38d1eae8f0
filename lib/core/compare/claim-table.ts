/** The table view: a row for each point that claims are made on, a cell for each article. */
import type { ReadArticle, ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'
import type { ClaimGroup } from '@/lib/core/vocabulary'
import { describeSides, type SidesSummary } from './describe-sides'
import { type ClaimFilter, matchesFilter } from './claim-filter'
import { confidenceOf } from './corroboration'
import { isUnjudged, listRelatedLinks, otherEnd, type ReadingIndex } from './reading-index'
import { SHOWN_ORDER, type ShownStance, toShown } from './shown-stance'

export interface TableCell {
  readonly article: ReadArticle
  /** Empty where the article is silent. */
  readonly entries: readonly { readonly claim: ReadClaim; readonly link: ReadLink | null }[]
}

export interface TableRow {
  /** The claim that the row is about: the one with most to compare, then the one most worth checking. */
  readonly lead: ReadClaim
  readonly cells: readonly TableCell[]
  /** Links that are conflicts; updates are counted apart. */
  readonly contradicts: number
  /** The claims of the row, in reading order. */
  readonly claims: readonly number[]
  /** Null where nothing in the row contradicts, or the row is no group. */
  readonly sides: SidesSummary | null
  readonly updated: number
  readonly unjudged: number
}

interface Asked extends ClaimFilter {
  /** Also the claims that no other article speaks of. */
  readonly singles: boolean
}

/** The rows that pass the filter, what deserves a look first on top. */
export function listRows(index: ReadingIndex, groups: StoryReading['groups'], asked: Asked): TableRow[] {
  const grouped = groups.map((group) => group.claims.flatMap((id) => index.claims.get(Number(id)) ?? []))
  const together = grouped.filter((claims) => claims.length > 1)
  const groupOf = new Map(groups.flatMap((group) => group.claims.map((id) => [Number(id), group])))
  const apart = listApart(index, together)
  const inGroup = new Set([...together, ...apart].flat().map((claim) => claim.id))
  const alone = asked.singles
    ? [...index.claims.values()].filter((claim) => !inGroup.has(claim.id)).map((claim) => [claim])
    : []
  return [...together, ...apart, ...alone]
    .filter((claims) => claims.some((claim) => matchesFilter(index, claim, asked)))
    .map((claims) => ({ ...toRow(index, claims), sides: findSides(index, groupOf, claims) }))
    .toSorted((a, b) => urgency(b, index) - urgency(a, index) || a.lead.id - b.lead.id)
}

/** Pairs whose link lies inside no group: another point, or the same one in another scope. Each has a row of its own. */
function listApart(index: ReadingIndex, groups: readonly (readonly ReadClaim[])[]): ReadClaim[][] {
  const groupOf = new Map(groups.flatMap((claims, at) => claims.map((claim) => [claim.id, at])))
  return listInner(index, new Set(index.claims.keys()))
    .filter((link) => link.stance !== 'unrelated' && (groupOf.get(link.a) ?? -1) !== (groupOf.get(link.b) ?? -2))
    .map((link) => [index.claims.get(link.a)!, index.claims.get(link.b)!])
}

function findSides(
  index: ReadingIndex,
  groupOf: ReadonlyMap<number, ClaimGroup>,
  claims: readonly ReadClaim[],
): SidesSummary | null {
  const group = groupOf.get(claims[0]!.id)
  return group && claims.every((claim) => groupOf.get(claim.id) === group) ? describeSides(index, group) : null
}

function toRow(index: ReadingIndex, claims: readonly ReadClaim[]): Omit<TableRow, 'sides'> {
  const ids = new Set(claims.map((claim) => claim.id))
  const links = listInner(index, ids)
  const weight = (claim: ReadClaim) =>
    links.filter((link) => link.a === claim.id || link.b === claim.id).length + claim.worth
  const lead = claims.toSorted((a, b) => weight(b) - weight(a) || a.id - b.id)[0]!
  return {
    lead,
    cells: [...index.articles.values()].map((article) => ({
      article,
      entries: claims
        .filter((claim) => claim.articleId === article.id)
        .map((claim) => ({ claim, link: claim.id === lead.id ? null : findLink(links, claim.id, lead.id) })),
    })),
    claims: claims.map((claim) => claim.id),
    contradicts: links.filter((link) => toShown(link) === 'contradicts').length,
    updated: links.filter((link) => toShown(link) === 'updated').length,
    unjudged: links.filter(isUnjudged).length,
  }
}

function listInner(index: ReadingIndex, ids: ReadonlySet<number>): ReadLink[] {
  return [...ids].flatMap((id) =>
    listRelatedLinks(index, id).filter((link) => link.a === id && ids.has(otherEnd(link, id))),
  )
}

const ORDER: readonly ShownStance[] = [...SHOWN_ORDER, 'unrelated']

// The link to the lead; where the claim hangs on the row by another claim, the one that says most.
function findLink(links: readonly ReadLink[], claimId: number, leadId: number): ReadLink | null {
  const own = links.filter((link) => link.a === claimId || link.b === claimId)
  const direct = own.find((link) => link.a === leadId || link.b === leadId)
  const strongest = own.toSorted((a, b) => ORDER.indexOf(toShown(a)) - ORDER.indexOf(toShown(b)))[0]
  return direct ?? strongest ?? null
}

// Contradictions that nobody has judged, then judged ones, then other suggestions; within each the surest and worthiest.
function urgency(row: TableRow, index: ReadingIndex): number {
  const links = row.cells.flatMap((cell) => cell.entries.flatMap((entry) => listRelatedLinks(index, entry.claim.id)))
  const open = links.filter((link) => toShown(link) === 'contradicts' && isUnjudged(link))
  const tier = open.length > 0 ? 3 : row.contradicts > 0 ? 2 : row.unjudged > 0 ? 1 : 0
  const sure = Math.max(0, ...open.map(confidenceOf))
  const worth = Math.max(...row.cells.flatMap((cell) => cell.entries.map((entry) => entry.claim.worth)))
  return tier * 10 + sure + worth
}
