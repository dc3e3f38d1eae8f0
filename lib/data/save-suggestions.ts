import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { FoundLink, Reason } from '@/lib/core/vocabulary'
import { inTransaction } from './database'
import { withoutHistory } from './without-history'

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
    const known = new Map(rows.map((row) => [pairOf(row), row]))
    const wanted = new Map(links.map(toSuggestion).map((suggestion) => [pairOf(suggestion), suggestion]))
    for (const [pair, suggestion] of wanted) {
      const row = known.get(pair)
      if (row && !isSame(row, suggestion)) await tx.link.update({ where: { id: row.id }, data: suggestion })
    }
    const fresh = [...wanted].filter(([pair]) => !known.has(pair)).map(([, data]) => ({ ...data, madeBy: 'engine' }))
    await tx.link.createMany({ data: fresh })
    const stale = rows.filter((row) => row.suggestedStance !== null && !wanted.has(pairOf(row)))
    await tx.link.updateMany({ where: { id: { in: stale.map((row) => row.id) } }, data: { stale: true } })
    const untouched = stale.filter(isUntouched).map((row) => row.id)
    await tx.link.deleteMany({ where: { id: { in: await withoutHistory(tx, 'link', untouched) } } })
    await tx.story.update({ where: { id: storyId }, data: { analyzedAt: new Date() } })
  })
}

function pairOf({ claimAId, claimBId }: { claimAId: number; claimBId: number }): string {
  return `${claimAId} ${claimBId}`
}

function isUntouched(row: { madeBy: string; decidedStance: string | null; tags: string; note: string }): boolean {
  return row.madeBy === 'engine' && row.decidedStance === null && row.tags === '[]' && row.note === ''
}

function toSuggestion(link: FoundLink) {
  const a = Number(link.a)
  const b = Number(link.b)
  const mirror = (reason: Reason): Reason => ({ ...reason, a: reason.b, b: reason.a })
  return {
    claimAId: Math.min(a, b),
    claimBId: Math.max(a, b),
    suggestedStance: link.stance,
    suggestedSubtype: link.subtype,
    confidence: link.confidence,
    scores: JSON.stringify(link.scores),
    reasons: JSON.stringify(a > b ? link.reasons.map(mirror) : link.reasons),
    engineVersion: ENGINE_VERSION,
    stale: false,
  }
}

function isSame(row: Record<string, unknown>, suggestion: Record<string, unknown>): boolean {
  return Object.keys(suggestion).every((column) => row[column] === suggestion[column])
}
