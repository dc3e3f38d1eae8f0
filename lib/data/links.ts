import type { ReadLink } from '@/lib/core/reading'
import type { LinkState, Stance, Subtype } from '@/lib/core/vocabulary'
import { database } from './database'
import { readJson, storedStance, storedSubtype } from './json'

interface LinkRow {
  id: number
  claimAId: number
  claimBId: number
  madeBy: string
  suggestedStance: string | null
  suggestedSubtype: string | null
  confidence: number | null
  reasons: string
  decidedStance: string | null
  decidedSubtype: string | null
  decidedBy: string | null
  decidedAt: Date | null
  decisionReason: string
  tags: string
  note: string
}

/** Kept only so that an undone judgement can be done again: the engine suggests it no more, and nobody says anything on it. */
const FORGOTTEN = { stale: true, decidedStance: null, tags: '[]', note: '' }

/** Links both of whose claims are in `claimIds`, by id. */
export async function listLinksAmong(
  claimIds: ReadonlySet<number>,
  versionIds: readonly number[],
): Promise<ReadLink[]> {
  const rows = await database().link.findMany({
    where: {
      removed: false,
      NOT: FORGOTTEN,
      claimA: { versionId: { in: [...versionIds] } },
      claimB: { versionId: { in: [...versionIds] } },
    },
    orderBy: { id: 'asc' },
    omit: { scores: true },
  })
  return rows.filter((row) => claimIds.has(row.claimAId) && claimIds.has(row.claimBId)).map(toReadLink)
}

/** The stance that counts: a person's where there is one, else the engine's. */
export function countingStance(row: Pick<LinkRow, 'decidedStance' | 'suggestedStance'>): Stance {
  return storedStance.parse(row.decidedStance ?? row.suggestedStance)
}

function toReadLink(row: LinkRow): ReadLink {
  return {
    id: row.id,
    a: row.claimAId,
    b: row.claimBId,
    stance: countingStance(row),
    subtype: storedSubtype.parse(row.decidedStance === null ? row.suggestedSubtype : row.decidedSubtype),
    state: toState(row),
    suggested: toSuggestion(row),
    reasons: readJson('reasons', row.reasons),
    decision:
      row.decidedBy && row.decidedAt
        ? { by: row.decidedBy, at: row.decidedAt.toISOString(), reason: row.decisionReason }
        : null,
    tags: readJson('strings', row.tags),
    note: row.note,
  }
}

function toState(row: LinkRow): LinkState {
  if (row.decidedStance === null) return 'suggested'
  if (row.decidedStance === 'unrelated') return 'rejected'
  return row.madeBy === 'person' ? 'manual' : 'confirmed'
}

function toSuggestion(row: LinkRow): { stance: Stance; subtype: Subtype | null; confidence: number } | null {
  if (row.suggestedStance === null) return null
  return {
    stance: storedStance.parse(row.suggestedStance),
    subtype: storedSubtype.parse(row.suggestedSubtype),
    confidence: row.confidence ?? 0,
  }
}
