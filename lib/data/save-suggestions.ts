import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { FoundClaim, FoundLink, Reason } from '@/lib/core/vocabulary'
import { inTransaction, type Transaction } from './database'
import { toClaimColumns, toFoundRow } from './save-claim'

/**
 * Replaces what the engine found in one version. A claim that a person moved, tagged, noted, put away or judged a link of
 * stays as they left it; other claims that are no longer found go.
 */
export function saveFoundClaims(version: { id: number; text: string }, claims: readonly FoundClaim[]): Promise<void> {
  return inTransaction((tx) => writeFoundClaims(tx, version, claims))
}

async function writeFoundClaims(
  tx: Transaction,
  version: { id: number; text: string },
  claims: readonly FoundClaim[],
): Promise<void> {
  const rows = await tx.claim.findMany({ where: { versionId: version.id, madeBy: 'engine' }, omit: { facets: true } })
  const known = new Map(rows.map((row) => [`${row.foundStart} ${row.foundEnd}`, row]))
  const fresh = claims.filter((claim) => !known.has(`${claim.start} ${claim.end}`))
  for (const claim of claims) {
    const row = known.get(`${claim.start} ${claim.end}`)
    const asFound = row && row.start === row.foundStart && row.end === row.foundEnd
    if (asFound)
      await tx.claim.update({
        where: { id: row.id },
        data: { ...toClaimColumns(version.text, claim), engineVersion: ENGINE_VERSION },
      })
  }
  await tx.claim.createMany({ data: fresh.map((claim) => toFoundRow(version, claim)) })
  const found = new Set(claims.map((claim) => `${claim.start} ${claim.end}`))
  const lost = rows.filter(
    (row) =>
      !found.has(`${row.foundStart} ${row.foundEnd}`) && row.start === row.foundStart && row.end === row.foundEnd,
  )
  await deleteUntouched(
    tx,
    lost.map((row) => row.id),
  )
  await tx.articleVersion.update({ where: { id: version.id }, data: { engineVersion: ENGINE_VERSION } })
}

/**
 * Replaces the engine's suggestions between claims of these versions. Links that a person decided, tagged or noted keep that
 * and only learn what the engine now thinks; other links that are no longer suggested go.
 */
export function saveSuggestions(
  storyId: number,
  versionIds: readonly number[],
  links: readonly FoundLink[],
): Promise<void> {
  return inTransaction(async (tx) => {
    const among = { versionId: { in: [...versionIds] }, removed: false }
    const rows = await tx.link.findMany({ where: { claimA: among, claimB: among } })
    const known = new Map(rows.map((row) => [`${row.claimAId} ${row.claimBId}`, row]))
    const wanted = new Map(links.map((link) => [pairOf(link), toSuggestion(link)]))
    for (const [pair, suggestion] of wanted) {
      const row = known.get(pair)
      if (row && !isSame(row, suggestion)) await tx.link.update({ where: { id: row.id }, data: suggestion })
    }
    const fresh = [...wanted].filter(([pair]) => !known.has(pair)).map(([, data]) => ({ ...data, madeBy: 'engine' }))
    await tx.link.createMany({ data: fresh })
    const stale = rows.filter((row) => row.madeBy === 'engine' && !wanted.has(`${row.claimAId} ${row.claimBId}`))
    const untouched = stale.filter((row) => row.decidedStance === null && row.tags === '[]' && row.note === '')
    const unheard = await withoutHistory(
      tx,
      'link',
      untouched.map((row) => row.id),
    )
    await tx.link.deleteMany({ where: { id: { in: unheard } } })
    await tx.story.update({ where: { id: storyId }, data: { analyzedAt: new Date() } })
  })
}

function pairOf(link: FoundLink): string {
  const { claimAId, claimBId } = toKey(link)
  return `${claimAId} ${claimBId}`
}

function toKey(link: FoundLink) {
  const a = Number(link.a)
  const b = Number(link.b)
  return { claimAId: Math.min(a, b), claimBId: Math.max(a, b) }
}

function toSuggestion(link: FoundLink) {
  const turned = Number(link.a) > Number(link.b)
  const mirror = (reason: Reason): Reason => ({ ...reason, a: reason.b, b: reason.a })
  return {
    ...toKey(link),
    suggestedStance: link.stance,
    suggestedSubtype: link.subtype,
    confidence: link.confidence,
    scores: JSON.stringify(link.scores),
    reasons: JSON.stringify(turned ? link.reasons.map(mirror) : link.reasons),
    engineVersion: ENGINE_VERSION,
  }
}

function isSame(row: Record<string, unknown>, suggestion: Record<string, unknown>): boolean {
  return Object.keys(suggestion).every((column) => row[column] === suggestion[column])
}

async function deleteUntouched(tx: Transaction, claimIds: readonly number[]): Promise<void> {
  const ids = await withoutHistory(tx, 'claim', claimIds)
  const kept = { OR: [{ decidedStance: { not: null } }, { tags: { not: '[]' } }, { note: { not: '' } }] }
  await tx.claim.deleteMany({
    where: { id: { in: ids }, tags: '[]', note: '', removed: false, linksA: { none: kept }, linksB: { none: kept } },
  })
}

/** Those that no change has ever touched: an undo or redo could still need the others. */
async function withoutHistory(tx: Transaction, kind: string, ids: readonly number[]): Promise<number[]> {
  const heard = await tx.changeSubject.findMany({
    where: { kind, subject: { in: [...ids] } },
    select: { subject: true },
  })
  const known = new Set(heard.map((row) => row.subject))
  return ids.filter((id) => !known.has(id))
}
