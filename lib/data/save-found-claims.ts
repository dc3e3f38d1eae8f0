/**
 * Replaces what the engine found in one text. What a person worked on stays where they left it, is described anew for the
 * comparison, and keeps its identity: so does a claim that is now found with slightly other bounds.
 */
import { matchSpans } from '@/lib/core/annotate/match-spans'
import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { ArticleText, FoundClaim, Span } from '@/lib/core/vocabulary'
import type { Describe } from './change-claim'
import { database, inTransaction, type Transaction } from './database'
import { toClaimColumns, toDescription, toFoundRow } from './save-claim'
import { withoutHistory } from './without-history'

type Version = ArticleText & { readonly id: number }

/**
 * Replaces the claims of one version by these. A claim that a person moved, tagged, noted, put away, marked, grouped,
 * judged a link of or decided an origin of stays as they left it, also where it is no longer found; other claims that are no longer found go.
 */
export async function saveFoundClaims(
  version: Version,
  claims: readonly FoundClaim[],
  describe: Describe,
): Promise<void> {
  const described = new Map<string, FoundClaim>()
  const describeAt = (span: Span): FoundClaim => {
    const key = `${span.start} ${span.end}`
    const claim = described.get(key) ?? describe(version, span)
    described.set(key, claim)
    return claim
  }
  // Describing reads the whole article: it is done before the database is held.
  for (const { row } of (await planClaims(database(), version.id, claims)).kept) describeAt(row)
  await inTransaction(async (tx) => writeClaims(tx, version, await planClaims(tx, version.id, claims), describeAt))
}

interface ClaimRow extends Span {
  readonly id: number
  readonly madeBy: string
  readonly foundStart: number | null
  readonly foundEnd: number | null
}

interface Plan {
  /** Claims that take what was found, bounds included. */
  readonly refreshed: readonly { readonly row: ClaimRow; readonly claim: FoundClaim }[]
  /** Claims that stay as a person left them. */
  readonly kept: readonly { readonly row: ClaimRow; readonly stale: boolean }[]
  readonly lost: readonly ClaimRow[]
  readonly fresh: readonly FoundClaim[]
}

async function planClaims(tx: Transaction, versionId: number, claims: readonly FoundClaim[]): Promise<Plan> {
  const rows = await tx.claim.findMany({ where: { versionId }, orderBy: { id: 'asc' }, omit: { facets: true } })
  const untouched = await listUntouched(tx, versionId)
  const matches = matchSpans(
    rows.map((row) => ({ found: foundAt(row), stands: row })),
    claims,
  )
  const found = new Map(matches.flatMap((at, i) => (at === null ? [] : [[rows[at]!.id, claims[i]!] as const])))
  const takes = (row: ClaimRow): boolean => {
    const claim = found.get(row.id)
    return claim !== undefined && row.madeBy === 'engine' && (untouched.has(row.id) || isWhereFound(row, claim))
  }
  const rest = rows.filter((row) => !takes(row))
  const isLost = (row: ClaimRow): boolean => row.madeBy === 'engine' && !found.has(row.id)
  return {
    refreshed: rows.filter(takes).map((row) => ({ row, claim: found.get(row.id)! })),
    kept: rest.filter((row) => !(isLost(row) && untouched.has(row.id))).map((row) => ({ row, stale: isLost(row) })),
    lost: rest.filter((row) => isLost(row) && untouched.has(row.id)),
    fresh: claims.filter((_, i) => matches[i] === null),
  }
}

async function writeClaims(
  tx: Transaction,
  version: Version,
  { refreshed, kept, lost, fresh }: Plan,
  describeAt: (span: Span) => FoundClaim,
): Promise<void> {
  await tx.claim.deleteMany({ where: { id: { in: lost.map((row) => row.id) } } })
  for (const { row, claim } of refreshed) {
    const found = { foundStart: claim.start, foundEnd: claim.end, engineVersion: ENGINE_VERSION, stale: false }
    await tx.claim.update({ where: { id: row.id }, data: { ...toClaimColumns(version.text, claim), ...found } })
  }
  for (const { row, stale } of kept) {
    const data = { ...toDescription(describeAt(row)), engineVersion: ENGINE_VERSION, stale }
    await tx.claim.update({ where: { id: row.id }, data })
  }
  await tx.claim.createMany({ data: fresh.map((claim) => toFoundRow(version, claim)) })
  await tx.articleVersion.update({ where: { id: version.id }, data: { engineVersion: ENGINE_VERSION } })
}

/** The claims of the engine's that no person has done anything with, links, groups and origins included. */
async function listUntouched(tx: Transaction, versionId: number): Promise<ReadonlySet<number>> {
  const worked = { OR: [{ decidedStance: { not: null } }, { tags: { not: '[]' } }, { note: { not: '' } }] }
  const rows = await tx.claim.findMany({
    where: {
      versionId,
      madeBy: 'engine',
      tags: '[]',
      note: '',
      removed: false,
      linksA: { none: worked },
      linksB: { none: worked },
      decisionsA: { none: {} },
      decisionsB: { none: {} },
      originsA: { none: {} },
      originsB: { none: {} },
    },
    select: { id: true, linksA: { select: { id: true } }, linksB: { select: { id: true } } },
  })
  const links = rows.flatMap(({ linksA, linksB }) => [...linksA, ...linksB].map(({ id }) => id))
  const free = new Set(await withoutHistory(tx, 'link', links))
  const ids = rows.filter((row) => [...row.linksA, ...row.linksB].every(({ id }) => free.has(id))).map(({ id }) => id)
  return new Set(await withoutHistory(tx, 'claim', ids))
}

function foundAt({ foundStart, foundEnd }: ClaimRow): Span | null {
  return foundStart === null || foundEnd === null ? null : { start: foundStart, end: foundEnd }
}

/** Found and standing at the very same place: only what is said of it is new. */
function isWhereFound(row: ClaimRow, claim: Span): boolean {
  const at = foundAt(row)
  return [row, at].every((span) => span?.start === claim.start && span.end === claim.end)
}
