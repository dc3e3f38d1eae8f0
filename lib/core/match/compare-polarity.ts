import { NEGATING_NOUNS } from '@/lib/core/extract/lexicon/negating-words'
import { type ClaimProfile, quoteOf, quoteSpan } from '@/lib/core/match/claim-profile'
import { isInfinitive, isOtherDoer } from '@/lib/core/match/doer'
import type { Finding } from '@/lib/core/match/finding'
import type { Overlap } from '@/lib/core/match/overlap'
import type { Quote, Term } from '@/lib/core/vocabulary'

/** Returns where one claim negates or denies what the other states. */
export function comparePolarity(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  return [...findNegated(a, b, overlap), ...findDenied(a, b)]
}

/** Words by which a text weighs what might be: nothing is stated that another could negate. */
const MODAL =
  /\b(?:should|would|could|may|might|must|if|whether|but|until|unless|except|some|several|few|most|many|ban|bans|banned|banning|without|declin\w{1,3}|refus\w{1,3})\b/i
/** "does not know", "did not use": verbs too plain to say that the two speak of one deed. */
const LEAST_WEIGHT = 0.4
/** Share of the lighter claim from which even a plain verb will do: the two are one sentence. */
const NEARLY_ALL = 0.85

/** A verb or adjective that both share, with the negation that one side has before it. */
interface Negated {
  readonly pair: Overlap['terms'][number]
  readonly left: Quote | null
  readonly right: Quote | null
}

/** A shared verb or adjective that is negated on one side: a conflict where the other states it plainly, else a doubt. */
function findNegated(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const halves = listNegated(a, b, overlap)
  const conflict = halves.find((half) => isConflict(a, b, overlap, half))
  const [half] = conflict ? [conflict] : halves
  if (!half) return []
  const quotes = { a: quoteReach(a, half.left, half.pair.a), b: quoteReach(b, half.right, half.pair.b) }
  const base = { ...quotes, sign: '≠' as const, strength: 1 }
  return conflict
    ? [{ ...base, kind: 'negated', for: 'contradicts', subtype: 'negation' }]
    : [{ ...base, kind: 'half negated', for: 'unrelated', subtype: null }]
}

function listNegated(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Negated[] {
  return overlap.terms
    .map((pair) => ({ pair, left: negationOf(a, pair.a), right: negationOf(b, pair.b) }))
    .filter(({ left, right }) => (left === null) !== (right === null))
    .filter(({ pair, left, right }) => isAlike(pair.a, pair.b, left ?? right))
}

function isConflict(a: ClaimProfile, b: ClaimProfile, overlap: Overlap, { pair, left }: Negated): boolean {
  if ([a, b].every(({ claim }) => claim.facets.negations.length > 0)) return false
  if (MODAL.test(a.claim.exact) || MODAL.test(b.claim.exact)) return false
  if (pair.weight < LEAST_WEIGHT && overlap.containment < NEARLY_ALL) return false
  const [stating, denying, stated] = left === null ? [a, b, pair.a] : [b, a, pair.b]
  if (stated.pos === 'VERB' && (isInfinitive(stating, stated) || isOtherDoer(a, pair.a, b, pair.b))) return false
  return !isHope(stating, stated) && !hasOwnName(denying, overlap)
}

/** "the last hope of passing it" states no passing. */
function isHope({ claim }: ClaimProfile, term: Term): boolean {
  return claim.exact.slice(term.start - claim.start, term.end - claim.start).endsWith('ing')
}

/** "did not pardon Dahl" says nothing against "pardoned a baker": the negated claim names somebody whom the other does not. */
function hasOwnName({ names }: ClaimProfile, overlap: Overlap): boolean {
  const shared = new Set(overlap.names.flatMap((pair) => [pair.a.key, pair.b.key]))
  return [...names.values()].some((name) => !name.inferred && !shared.has(name.key))
}

/** Verbs and adjectives of one kind; a noun only with a word that stands before nouns: "no weapon", not "did not see a weapon". */
function isAlike(a: Term, b: Term, negation: Quote | null): boolean {
  if ([a, b].every(({ pos }) => pos === 'VERB' || pos === 'ADJ')) return true
  return a.pos === 'NOUN' && b.pos === 'NOUN' && NEGATING_NOUNS.has(negation?.exact.toLowerCase() ?? '')
}

/** The negation that bears on this word ("did not | leave"), or null; "no evidence that" doubts rather than negates. */
function negationOf({ claim }: ClaimProfile, { start, end }: Term): Quote | null {
  const { negations, hedges } = claim.facets
  const found = negations.find(({ head }) => head.start <= start && end <= head.end)
  const isDoubt = found && hedges.some((hedge) => hedge.start <= found.start && found.end <= hedge.end)
  return found && !isDoubt ? quoteOf(found) : null
}

function quoteReach({ claim }: ClaimProfile, negation: Quote | null, term: Term): Quote {
  const start = negation?.start ?? term.start
  return quoteSpan(claim, { start, end: Math.max(term.end, start) })
}

function findDenied(a: ClaimProfile, b: ClaimProfile): Finding[] {
  const left = denialOf(a)
  const right = denialOf(b)
  if ((left === null) === (right === null) || MODAL.test(a.claim.exact) || MODAL.test(b.claim.exact)) return []
  const stating = (left === null ? a : b).claim
  const denying = (left === null ? b : a).claim
  // "denied that there was no deal" agrees with "there was a deal"; "would deny them a visa" denies nothing.
  const isEven = stating.facets.negations.length === outerNegations(denying)
  if (
    !isEven ||
    isPassive(denying) ||
    stating.certainty === 'alleged' ||
    /\bwould\b/.test(denying.certaintyCue?.exact ?? '')
  )
    return []
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

function outerNegations({ facets, certaintyCue }: ClaimProfile['claim']): number {
  return facets.negations.filter(
    (negation) => certaintyCue === null || negation.end <= certaintyCue.start || negation.start >= certaintyCue.end,
  ).length
}

/** "were denied entry": nobody denies a statement there. */
function isPassive({ exact, start, certaintyCue }: ClaimProfile['claim']): boolean {
  if (certaintyCue === null || certaintyCue.start < start) return false
  return /\b(?:was|were|is|are|been|being|be)\s(?:\w{1,14}ly\s)?$/i.test(
    exact.slice(0, certaintyCue.start - start).slice(-30),
  )
}
