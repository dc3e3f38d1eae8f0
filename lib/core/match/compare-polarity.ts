import { type ClaimProfile, quoteOf } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { Overlap } from '@/lib/core/match/overlap'
import { toTermKey } from '@/lib/core/match/term-key'
import type { Quote, Term } from '@/lib/core/vocabulary'

/** A negation reaches this many UTF-16 units: "did not, he said, leave". */
const NEGATION_REACH = 40

/** Returns where one claim negates or denies what the other states. */
export function comparePolarity(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  return [...findNegated(a, b, overlap), ...findDenied(a, b)]
}

/** Words by which a text weighs what might be: nothing is stated that another could negate. */
const MODAL = /\b(?:should|would|could|may|might|must|if|whether|but|ban|bans|banned|banning|without)\b/i
/** "does not know", "did not use": verbs too plain to say that the two speak of one deed. */
const LEAST_WEIGHT = 0.4

/** A verb or adjective that both share is negated on one side, and nothing at all on the other. */
function findNegated(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const countA = a.claim.facets.negations.length
  const countB = b.claim.facets.negations.length
  if (Math.min(countA, countB) > 0 || MODAL.test(a.claim.exact) || MODAL.test(b.claim.exact)) return []
  for (const pair of overlap.terms) {
    const left = negationOf(a, pair.a)
    const right = negationOf(b, pair.b)
    if ((left === null) === (right === null) || pair.weight < LEAST_WEIGHT) continue
    if (![pair.a, pair.b].every((term) => term.pos === 'VERB' || term.pos === 'ADJ')) continue
    const base = {
      kind: 'negated' as const,
      for: 'contradicts' as const,
      subtype: 'negation' as const,
      sign: '≠' as const,
      strength: 1,
    }
    return [{ ...base, a: quoteReach(a, left, pair.a), b: quoteReach(b, right, pair.b) }]
  }
  return []
}

/** The negation whose first content word is this one ("did not leave"), or null. */
function negationOf({ claim }: ClaimProfile, term: Term): Quote | null {
  const key = toTermKey(term.lemma)
  for (const negation of claim.facets.negations) {
    const first = claim.facets.terms.find((other) => other.start >= negation.end)
    if (first && toTermKey(first.lemma) === key && first.start - negation.end <= NEGATION_REACH) return negation
  }
  return null
}

function quoteReach({ claim }: ClaimProfile, negation: Quote | null, term: Term): Quote {
  const start = negation?.start ?? term.start
  const end = Math.max(term.end, start)
  return { start, end, exact: claim.exact.slice(start - claim.start, end - claim.start) }
}

function findDenied(a: ClaimProfile, b: ClaimProfile): Finding[] {
  const left = denialOf(a)
  const right = denialOf(b)
  if ((left === null) === (right === null) || MODAL.test(a.claim.exact) || MODAL.test(b.claim.exact)) return []
  if ((left === null ? a : b).claim.certainty === 'alleged') return []
  return [
    {
      kind: 'denied',
      for: 'contradicts',
      subtype: 'certainty',
      sign: '≠',
      strength: 1,
      a: left ?? wholeQuote(a),
      b: right ?? wholeQuote(b),
    },
  ]
}

function denialOf({ claim }: ClaimProfile): Quote | null {
  if (claim.certainty !== 'denied' && claim.certainty !== 'dismissed') return null
  return claim.certaintyCue ?? quoteOf(claim)
}

function wholeQuote({ claim }: ClaimProfile): Quote {
  return claim.certaintyCue ?? quoteOf(claim)
}
