import type { ChangeKind } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import type { Span, Stance, Subtype } from '@/lib/core/vocabulary'
import { fits, toNoteColumns, words, type Describe, type Where } from './change-claim'
import { inTransaction, type Transaction } from './database'
import { countingStance } from './links'
import { saveChange, type Edit } from './save-change'
import { getVersionOf, placeClaim, shortQuote } from './save-claim'

/** What a person decides on a link, and why in their words. */
export interface Decision {
  readonly stance: Stance
  readonly subtype: Subtype | null
  readonly reason: string
}
/** One end of a link made by hand: a claim, or a span that becomes one. */
export type Place = { readonly claimId: number } | (Span & { readonly articleId: number })

type Changed = Result<{ changeId: number }, 'not-found'>

/** Keeps what a person decides on a link, over whatever was suggested or decided before. */
export function saveDecision(where: Where, linkId: number, decision: Decision): Promise<Changed> {
  return changeLink(where, linkId, 'judge-link', (link) => ({
    after: toDecided(decision, where.by),
    detail: {
      from: link.decidedStance === null ? 'suggested' : countingStance(link),
      stance: decision.stance,
      ...(decision.reason && { reason: decision.reason }),
    },
  }))
}

/** Sets a link's tags or note. */
export function saveLinkNotes(
  where: Where,
  linkId: number,
  notes: { tags?: readonly string[]; note?: string },
): Promise<Changed> {
  const after = toNoteColumns(notes)
  return changeLink(where, linkId, 'annotate-link', () => ({ after, detail: words(after) }))
}

/** Puts a link away that a person made. A suggestion is rejected instead, by the stance "unrelated". */
export function deleteLink(where: Where, linkId: number): Promise<Changed> {
  return changeLink(where, linkId, 'remove-link', (link) =>
    link.madeBy === 'person' ? { after: { removed: true }, detail: { stance: countingStance(link) } } : null,
  )
}

/** Links two claims, or spans that become claims, in one change. */
export function saveLinkByHand(
  where: Where,
  places: readonly [Place, Place],
  decision: Decision,
  note: string,
  describe: Describe,
): Promise<Result<{ linkId: number; a: number; b: number }, 'not-found' | 'same-article' | 'invalid'>> {
  return inTransaction(async (tx) => {
    const ends = [await resolvePlace(tx, places[0], describe), await resolvePlace(tx, places[1], describe)] as const
    const [first, second] = ends
    if (first === 'invalid' || second === 'invalid') return fail('invalid')
    if (!first || !second) return fail('not-found')
    if (first.articleId === second.articleId) return fail('same-article')
    const linkId = await placeLink(tx, first.id, second.id)
    const after = { ...toDecided(decision, where.by), removed: false, ...(note && { note }) }
    const edits: Edit[] = [...first.edits, ...second.edits, { model: 'link', id: linkId, after }]
    const detail = { stance: decision.stance, quote: shortQuote(first.exact), other: shortQuote(second.exact) }
    await saveChange(tx, { ...where, kind: 'create-link', detail, edits })
    return succeed({ linkId, a: first.id, b: second.id })
  })
}

async function resolvePlace(tx: Transaction, place: Place, describe: Describe) {
  if ('claimId' in place) {
    const row = await tx.claim.findFirst({
      where: { id: place.claimId, removed: false },
      include: { version: { select: { articleId: true } } },
    })
    return row && { id: row.id, exact: row.exact, articleId: row.version.articleId, edits: [] as Edit[] }
  }
  const version = await getVersionOf(tx, place.articleId)
  if (!version) return null
  if (!fits(version.text, place)) return 'invalid'
  const claim = describe(version, place)
  const placed = await placeClaim(tx, version, claim)
  return { ...placed, exact: claim.exact, articleId: place.articleId }
}

/** The one link of two claims; a new one is out (`removed`) until a change puts it in. */
async function placeLink(tx: Transaction, one: number, other: number): Promise<number> {
  const key = { claimAId: Math.min(one, other), claimBId: Math.max(one, other) }
  const present = await tx.link.findUnique({ where: { claimAId_claimBId: key } })
  return present?.id ?? (await tx.link.create({ data: { ...key, madeBy: 'person', removed: true } })).id
}

/** The columns of a link that hold a decision. */
export function toDecided({ stance, subtype, reason }: Decision, by: string) {
  return {
    decidedStance: stance,
    decidedSubtype: stance === 'contradicts' ? subtype : null,
    decidedBy: by,
    decidedAt: new Date().toISOString(),
    decisionReason: reason,
  }
}

interface OpenLink {
  readonly madeBy: string
  readonly suggestedStance: string | null
  readonly decidedStance: string | null
}

function changeLink(
  where: Where,
  linkId: number,
  kind: ChangeKind,
  plan: (link: OpenLink) => { after: Edit['after']; detail: Record<string, string> } | null,
): Promise<Changed> {
  return inTransaction(async (tx) => {
    const link = await tx.link.findFirst({
      where: { id: linkId, removed: false },
      include: { claimA: { select: { exact: true } }, claimB: { select: { exact: true } } },
    })
    const planned = link && plan(link)
    if (!planned) return fail('not-found')
    const detail = { quote: shortQuote(link.claimA.exact), other: shortQuote(link.claimB.exact), ...planned.detail }
    const edits: Edit[] = [{ model: 'link', id: linkId, after: planned.after }]
    return succeed({ changeId: await saveChange(tx, { ...where, kind, detail, edits }) })
  })
}
