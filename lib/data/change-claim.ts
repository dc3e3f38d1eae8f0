import { fail, succeed, type Result } from '@/lib/core/result'
import type { ArticleText, FoundClaim, Span } from '@/lib/core/vocabulary'
import { inTransaction, type Transaction } from './database'
import { readJson } from './json'
import { enqueueJob } from './jobs'
import { saveChange, type Edit } from './save-change'
import { getVersionOf, placeClaim, shortQuote, toClaimColumns } from './save-claim'

/** How the engine describes a span; given by the caller, so that the data need not know the engine. */
export type Describe = (article: ArticleText, span: Span) => FoundClaim

/** In which story something is done, and by whom. */
export interface Where {
  readonly storyId: number
  readonly by: string
}

/** Marks a span of an article as a claim; returns the claim, also where one stands there already. */
export function saveMarkedClaim(
  where: Where,
  place: Span & { articleId: number },
  describe: Describe,
): Promise<Result<{ claimId: number }, 'not-found' | 'invalid'>> {
  return inTransaction(async (tx) => {
    const version = await getVersionOf(tx, place.articleId)
    if (!version) return fail('not-found')
    if (!fits(version.text, place)) return fail('invalid')
    const claim = describe(version, place)
    const { id, edits } = await placeClaim(tx, version, claim)
    if (edits.length > 0) {
      await saveChange(tx, { ...where, kind: 'mark-claim', detail: { quote: shortQuote(claim.exact) }, edits })
      await enqueueJob(tx, 'analyze-story', where.storyId)
    }
    return succeed({ claimId: id })
  })
}

/** Gives a claim other bounds. */
export function saveClaimBounds(
  where: Where,
  claimId: number,
  span: Span,
  describe: Describe,
): Promise<Result<{ changeId: number }, 'not-found' | 'invalid'>> {
  return inTransaction(async (tx) => {
    const row = await openClaim(tx, claimId)
    if (!row) return fail('not-found')
    if (!fits(row.version.text, span)) return fail('invalid')
    const claim = describe(row.version, span)
    const edits: Edit[] = [{ model: 'claim', id: claimId, after: toClaimColumns(row.version.text, claim) }]
    const detail = { from: shortQuote(row.exact), to: shortQuote(claim.exact) }
    const changeId = await saveChange(tx, { ...where, kind: 'move-claim', detail, edits })
    await enqueueJob(tx, 'analyze-story', where.storyId)
    return succeed({ changeId })
  })
}

/** Puts a claim away, with its links; the engine does not bring it back, undo does. */
export function deleteClaim(where: Where, claimId: number): Promise<Result<{ changeId: number }, 'not-found'>> {
  return changeClaim(where, claimId, 'remove-claim', { removed: true })
}

/** Sets a claim's tags or note. */
export function saveClaimNotes(
  where: Where,
  claimId: number,
  notes: { tags?: readonly string[]; note?: string },
): Promise<Result<{ changeId: number }, 'not-found'>> {
  return changeClaim(where, claimId, 'annotate-claim', toNoteColumns(notes))
}

/** Tags and note as columns; what is not given stays as it is. */
export function toNoteColumns({ tags, note }: { tags?: readonly string[]; note?: string }): Record<string, string> {
  const columns: Record<string, string> = {}
  if (tags) columns.tags = JSON.stringify(tags)
  if (note !== undefined) columns.note = note
  return columns
}

function changeClaim(
  where: Where,
  claimId: number,
  kind: 'remove-claim' | 'annotate-claim',
  after: Edit['after'],
): Promise<Result<{ changeId: number }, 'not-found'>> {
  return inTransaction(async (tx) => {
    const row = await openClaim(tx, claimId)
    if (!row) return fail('not-found')
    const detail = { quote: shortQuote(row.exact), ...words(after) }
    const edits: Edit[] = [{ model: 'claim', id: claimId, after }]
    return succeed({ changeId: await saveChange(tx, { ...where, kind, detail, edits }) })
  })
}

/** The tags and note of an edit as words for the history. */
export function words(after: Edit['after']): Record<string, string> {
  const told: Record<string, string> = {}
  if (typeof after.tags === 'string') told.tags = readJson('strings', after.tags).join(', ')
  if (typeof after.note === 'string') told.note = after.note
  return told
}

function openClaim(tx: Transaction, id: number) {
  return tx.claim.findFirst({ where: { id, removed: false }, include: { version: { omit: { original: true } } } })
}

/** True where a span lies in the text and holds more than white space. */
export function fits(text: string, { start, end }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    end <= text.length &&
    text.slice(start, end).trim() !== ''
  )
}
