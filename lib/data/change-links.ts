import { fail, succeed, type Result } from '@/lib/core/result'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
import { toDecided } from './change-link'
import type { Where } from './change-claim'
import { inTransaction, type Transaction } from './database'
import { FORGOTTEN } from './links'
import { saveChange } from './save-change'
import { shortQuote } from './save-claim'

/** `accept`: each link is what it was suggested as. `reject`: each is unrelated. */
export type Verdict = 'accept' | 'reject'

/** A suggestion as a person saw it when they decided on it. */
export interface SeenSuggestion {
  readonly linkId: number
  readonly stance: Stance
  readonly subtype: Subtype | null
}

/** How many links were judged, and how many stand as they are because they are not any more what was seen. */
export interface JudgedLinks {
  readonly changeId: number
  readonly judged: number
  readonly left: number
}

/** Decides on several suggestions in one change. What was judged, removed or suggested otherwise since it was seen is left alone. */
export function saveDecisions(
  where: Where,
  verdict: Verdict,
  seen: readonly SeenSuggestion[],
): Promise<Result<JudgedLinks, 'none-left'>> {
  return inTransaction(async (tx) => {
    const open = await listOpen(tx, seen)
    const [first] = open
    if (!first) return fail('none-left')
    const edits = open.map(({ linkId, stance, subtype }) => {
      const decision = verdict === 'accept' ? { stance, subtype } : { stance: 'unrelated' as const, subtype: null }
      return { model: 'link' as const, id: linkId, after: toDecided({ ...decision, reason: '' }, where.by) }
    })
    const left = seen.length - open.length
    const { claimA, claimB } = first.row
    const detail = {
      verdict,
      count: String(open.length),
      left: String(left),
      quote: shortQuote(claimA.exact),
      other: shortQuote(claimB.exact),
    }
    const changeId = await saveChange(tx, { ...where, kind: 'judge-links', detail, edits })
    return succeed({ changeId, judged: open.length, left })
  })
}

/** Those of some suggestions that nobody has judged and that are still what they were, in the order given. */
async function listOpen(tx: Transaction, seen: readonly SeenSuggestion[]) {
  const standing = { removed: false }
  const rows = await tx.link.findMany({
    where: {
      id: { in: seen.map(({ linkId }) => linkId) },
      removed: false,
      decidedStance: null,
      NOT: FORGOTTEN,
      claimA: standing,
      claimB: standing,
    },
    include: { claimA: { select: { exact: true } }, claimB: { select: { exact: true } } },
  })
  const known = new Map(rows.map((row) => [row.id, row]))
  return seen.flatMap((suggestion) => {
    const row = known.get(suggestion.linkId)
    const same = row?.suggestedStance === suggestion.stance && row.suggestedSubtype === suggestion.subtype
    return same ? [{ ...suggestion, row }] : []
  })
}
