/** Finds what one claim tells as still to come and the other as done: "is set to vote on the bill" beside "voted on the bill". */
import { type ClaimProfile, quoteSpan } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { Overlap } from '@/lib/core/match/overlap'
import type { Quote, Term } from '@/lib/core/vocabulary'

/** What stands before a deed that is fixed and not yet done; wishes and bare "will" promise less than that. */
const AHEAD =
  /\b(?:is|are|was|were|['’]s)\s(?:\w{2,8}\s)?(?:set|expected|scheduled|due|poised|slated|about|preparing)\sto\s(?:\w{2,14}ly\s)?$/i
/** UTF-16 units looked at before a verb. */
const REACH = 48
/** A deed that is not, or not surely, done. */
const OPEN = /\b(?:to|not|never|would|could|should|may|might|if|whether)\s(?:\w{2,14}\s)?$/i

/** Returns the deed that both tell, one as to come and one as done; at most one. */
export function comparePlans(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  for (const pair of overlap.terms) {
    if (pair.a.pos !== 'VERB' || pair.b.pos !== 'VERB') continue
    const left = quotePlan(a, pair.a)
    const right = quotePlan(b, pair.b)
    const base = { kind: 'now done', for: 'contradicts', subtype: 'superseded', strength: 1 } as const
    if (left && !right && isDone(b, pair.b)) return [{ ...base, sign: '→', a: left, b: quoteSpan(b.claim, pair.b) }]
    if (right && !left && isDone(a, pair.a)) return [{ ...base, sign: '←', a: quoteSpan(a.claim, pair.a), b: right }]
  }
  return []
}

/** "is set to vote"; null where the verb is told otherwise. */
function quotePlan({ claim }: ClaimProfile, verb: Term): Quote | null {
  const at = verb.start - claim.start
  const found = AHEAD.exec(claim.exact.slice(Math.max(0, at - REACH), at))
  if (!found) return null
  return quoteSpan(claim, { start: verb.start - found[0].length, end: verb.end })
}

/** A verb in the past, not only meant or denied. */
function isDone({ claim }: ClaimProfile, verb: Term): boolean {
  const told = claim.exact.slice(verb.start - claim.start, verb.end - claim.start).toLowerCase()
  const isPast = told !== verb.lemma && !/(?:ing|s)$/.test(told)
  const before = claim.exact.slice(0, verb.start - claim.start).slice(-REACH)
  const isOpen = [...claim.facets.hedges, ...claim.facets.negations].some(
    ({ head }) => head.start <= verb.start && verb.end <= head.end,
  )
  return isPast && !isOpen && !OPEN.test(before)
}
