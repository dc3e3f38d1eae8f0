import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { FoundClaim, Span } from '@/lib/core/vocabulary'
import { describeQuote } from '@/lib/core/annotate/quote-selector'
import type { Transaction } from './database'
import type { Edit } from './save-change'

/** Longest quote kept in a history line, in UTF-16 units. */
const DETAIL = 160

/** The columns that hold what the engine says of a claim's words; the same for a claim found and one marked by hand. */
export function toClaimColumns(text: string, claim: FoundClaim) {
  const { prefix, suffix } = describeQuote(text, claim)
  return {
    start: claim.start,
    end: claim.end,
    exact: claim.exact,
    prefix,
    suffix,
    ...toDescription(claim),
  }
}

/** The columns of those that say what a claim says, but not where it stands. */
export function toDescription(claim: FoundClaim) {
  return {
    speaker: JSON.stringify(claim.speaker),
    certainty: claim.certainty,
    certaintyCue: JSON.stringify(claim.certaintyCue),
    worth: claim.worth,
    facets: JSON.stringify(claim.facets),
  }
}

/** A whole row for a claim that the engine found. */
export function toFoundRow(version: { id: number; text: string }, claim: FoundClaim) {
  const { start, end } = claim
  const columns = toClaimColumns(version.text, claim)
  return {
    ...columns,
    versionId: version.id,
    madeBy: 'engine',
    foundStart: start,
    foundEnd: end,
    engineVersion: ENGINE_VERSION,
  }
}

/** The text a claim points into and who published it, for describing other bounds; null where there is none. */
export async function getVersionOf(tx: Transaction, articleId: number) {
  return tx.articleVersion.findFirst({ where: { articleId }, orderBy: { id: 'desc' }, omit: { original: true } })
}

/**
 * The claim that stands at exactly this span, or a new one that is still out (`removed`) until a change puts it in.
 * Returns its id and the edit that puts it in.
 */
export async function placeClaim(
  tx: Transaction,
  version: { id: number; text: string },
  claim: FoundClaim,
): Promise<{ id: number; edits: Edit[] }> {
  const present = await findClaimAt(tx, version.id, claim)
  if (present) return { id: present.id, edits: present.removed ? [putIn(present.id)] : [] }
  const data = {
    ...toClaimColumns(version.text, claim),
    versionId: version.id,
    madeBy: 'person',
    engineVersion: ENGINE_VERSION,
    removed: true,
  }
  const { id } = await tx.claim.create({ data })
  return { id, edits: [putIn(id)] }
}

/** A claim's words, short enough for a history line. */
export function shortQuote(exact: string): string {
  return exact.length <= DETAIL ? exact : `${exact.slice(0, DETAIL).toWellFormed()}…`
}

function findClaimAt(tx: Transaction, versionId: number, { start, end }: Span) {
  return tx.claim.findFirst({ where: { versionId, start, end }, orderBy: { removed: 'asc' } })
}

function putIn(id: number): Edit {
  return { model: 'claim', id, after: { removed: false } }
}
