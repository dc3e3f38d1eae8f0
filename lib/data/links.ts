import { toShown } from '@/lib/core/compare/shown-stance'
import type { ReadLink, StanceCounts } from '@/lib/core/reading'
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
export const FORGOTTEN = { stale: true, decidedStance: null, tags: '[]', note: '' }

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

/** The subtype that goes with it. */
export function countingSubtype(
  row: Pick<LinkRow, 'decidedStance' | 'decidedSubtype' | 'suggestedSubtype'>,
): Subtype | null {
  return storedSubtype.parse(row.decidedStance === null ? row.suggestedSubtype : row.decidedSubtype)
}

type CountedLink = Pick<ReadLink, 'stance' | 'subtype' | 'state'>

/** Links by what a reader filters on. */
export function countLinks(links: readonly CountedLink[]): StanceCounts {
  const count = (test: (link: CountedLink) => boolean) => links.filter(test).length
  return {
    agrees: count((link) => link.stance === 'agrees'),
    contradicts: count((link) => toShown(link) === 'contradicts'),
    updated: count((link) => toShown(link) === 'updated'),
    scope: count((link) => link.stance === 'scope'),
    unjudged: count((link) => link.state === 'suggested'),
  }
}

/** What these claims are linked with, whatever stories that is in: how each link counts, its claims and their articles. */
export async function listLinksOf(
  claimIds: readonly number[],
): Promise<{ link: CountedLink; claims: readonly [number, number]; articles: readonly [number, number] }[]> {
  const standing = { removed: false }
  const place = { select: { version: { select: { articleId: true } } } }
  const rows = await database().link.findMany({
    where: {
      removed: false,
      NOT: FORGOTTEN,
      OR: [{ claimAId: { in: [...claimIds] } }, { claimBId: { in: [...claimIds] } }],
      claimA: standing,
      claimB: standing,
    },
    omit: { scores: true, reasons: true },
    include: { claimA: place, claimB: place },
  })
  return rows.map((row) => ({
    link: { stance: countingStance(row), subtype: countingSubtype(row), state: toState(row) },
    claims: [row.claimAId, row.claimBId],
    articles: [row.claimA.version.articleId, row.claimB.version.articleId],
  }))
}

function toReadLink(row: LinkRow): ReadLink {
  return {
    id: row.id,
    a: row.claimAId,
    b: row.claimBId,
    stance: countingStance(row),
    subtype: countingSubtype(row),
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

function toState(row: Pick<LinkRow, 'decidedStance' | 'madeBy'>): LinkState {
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
