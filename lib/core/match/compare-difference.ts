/** Says what it means that two claims differ in one place only, where that place holds facets of one kind. */
import { type ClaimProfile, quoteOf, quoteSpan } from '@/lib/core/match/claim-profile'
import { isStated } from '@/lib/core/match/compare-opposites'
import type { Finding, FindingKind } from '@/lib/core/match/finding'
import { PHRASAL_VERBS } from '@/lib/core/match/lexicon/phrasal-verbs'
import { areOpposite } from '@/lib/core/match/opposite-words'
import { isOneKind, meetQuantities } from '@/lib/core/match/quantity-values'
import { isNearPlace, isSameName } from '@/lib/core/match/same-name'
import type { PairEvidence } from '@/lib/core/match/pair-evidence'
import { findContinuation, haveSameWords, type SingleDifference } from '@/lib/core/match/single-difference'
import { listToldTimes } from '@/lib/core/match/told-times'
import { toTermKey } from '@/lib/core/match/term-key'
import { listSenses } from '@/lib/core/match/word-senses'
import type { Name, Quote, Span, Subtype, Term } from '@/lib/core/vocabulary'

type Rule = (a: ClaimProfile, b: ClaimProfile, difference: SingleDifference) => Finding | null

/** Returns the conflict that the one difference of two claims is; nothing where it is none ("13", "thirteen"). */
export function compareDifference(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference | null): Finding[] {
  if (difference === null || isListed(a, difference.a) || isListed(b, difference.b)) return []
  const rules: readonly Rule[] = [
    compareNumbers,
    compareDays,
    compareNames,
    compareOpposites,
    compareNegations,
    compareDenials,
  ]
  for (const rule of rules) {
    const finding = rule(a, b, difference)
    if (finding) return [finding]
  }
  return []
}

/** Whether a finding speaks of nothing but the one difference. */
export function liesInDifference(finding: Finding, difference: SingleDifference | null): boolean {
  if (difference === null) return false
  return [
    [finding.a, difference.a],
    [finding.b, difference.b],
  ].some(([quote, span]) => quote !== null && quote !== undefined && meets(quote, span!))
}

/**
 * Whether one claim is the other with something left out or in other words of the same value: "13 miners", "thirteen miners";
 * nothing negated, doubted or set against it.
 */
export function isRetold({ a, b, difference, findings }: PairEvidence): boolean {
  if (findings.some((finding) => finding.for === 'contradicts' || finding.kind === 'half negated')) return false
  const more = findContinuation(a.claim, b.claim)
  if (more !== null && !CONDITION.test(more)) return true
  if (difference === null) return haveSameWords(a.claim, b.claim)
  const isOpen = ({ claim }: ClaimProfile, span: Span): boolean =>
    [...claim.facets.negations, ...claim.facets.hedges].some((cue) => meets(cue, span))
  if (isOpen(a, difference.a) || isOpen(b, difference.b)) return false
  if (OTHERWISE.test(`${wordsOf(a, difference.a)} ${wordsOf(b, difference.b)}`)) return false
  if (isEmpty(difference.a) || isEmpty(difference.b)) return true
  const left = termsIn(a, difference.a)
  const isAlike = (term: Term): boolean =>
    left.some((one) => tellVerb(a, one) === tellVerb(b, term) || shareSense(one, term))
  const isSame = (finding: Finding): boolean =>
    finding.for === 'agrees' &&
    finding.a !== null &&
    finding.b !== null &&
    meets(finding.a, difference.a) &&
    meets(finding.b, difference.b)
  return findings.some(isSame) || termsIn(b, difference.b).some(isAlike)
}

/** The key of a word; of "turned down" that of "reject". */
function tellVerb({ claim }: ClaimProfile, term: Term): string {
  const next = /^\s(\w+)/.exec(claim.exact.slice(term.end - claim.start))?.[1] ?? ''
  return toTermKey((term.pos === 'VERB' ? PHRASAL_VERBS.get(`${term.lemma} ${next}`) : undefined) ?? term.lemma)
}

/** "hired", "employed". */
function shareSense(one: Term, other: Term): boolean {
  const senses = listSenses(one)
  return listSenses(other).some((sense) => senses.includes(sense))
}

/** What makes the words before it a mere possibility. */
const CONDITION = /\b(?:if|unless|until|whether|or)\b/i

function isEmpty({ start, end }: Span): boolean {
  return start === end
}

function compareNumbers(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference): Finding | null {
  for (const left of a.claim.facets.quantities.filter((entry) => meets(entry, difference.a)))
    for (const right of b.claim.facets.quantities.filter((entry) => meets(entry, difference.b)))
      if (isOneKind(left.unit, right.unit) && meetQuantities(left, right) === 'apart')
        return toConflict('other quantity', 'number', left, right)
  return null
}

function compareDays(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference): Finding | null {
  const left = listToldTimes(a.claim).filter((time) => meets(time, difference.a))
  const right = listToldTimes(b.claim).filter((time) => meets(time, difference.b))
  const apart = left.every((one) =>
    right.every((other) => (one.to ?? '') < (other.from ?? '') || (other.to ?? '') < (one.from ?? '')),
  )
  return left[0] && right[0] && apart ? toConflict('other day', 'time', left[0], right[0]) : null
}

function compareNames(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference): Finding | null {
  const left = a.claim.facets.names.filter((name) => !name.inferred && meets(name, difference.a))
  const right = b.claim.facets.names.filter((name) => !name.inferred && meets(name, difference.b))
  if (left.length !== right.length) return null
  const isOther = left.every((one) =>
    right.every((other) => !isSameName(one, other) && !isNearPlace(one, other) && !isSpelling(one, other)),
  )
  const [one, other] = [left[0], right[0]]
  return one && other && isOther && isOfOneKind(one, other)
    ? toConflict('other name', one.kind === 'place' ? 'place' : one.kind === 'thing' ? 'object' : 'actor', one, other)
    : null
}

/** "Baji" and "Beiji": one name in two spellings, as likely as not. */
function isSpelling({ key: one }: Name, { key: other }: Name): boolean {
  let ahead = 0
  while (ahead < one.length && one[ahead] === other[ahead]) ahead++
  let behind = 0
  while (behind < one.length - ahead && behind < other.length - ahead && one.at(-1 - behind) === other.at(-1 - behind))
    behind++
  return ahead > 0 && ahead + behind >= 0.6 * Math.max(one.length, other.length)
}

function isOfOneKind(one: Name, other: Name): boolean {
  const isOpen = one.kind === 'unknown' || other.kind === 'unknown'
  return one.kind === other.kind || isOpen || [one, other].every(({ kind }) => kind !== 'place' && kind !== 'thing')
}

/** "the safe quay", "the dangerous quay": one word on each side and nothing beside it. */
function compareOpposites(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference): Finding | null {
  // "confirmed" and "did not deny" exclude each other no longer.
  if (NEGATION.test(wordsOf(a, difference.a)) || NEGATION.test(wordsOf(b, difference.b))) return null
  const [left, more] = termsIn(a, difference.a)
  const [right, further] = termsIn(b, difference.b)
  if (!left || !right || more || further || !areOpposite(left, right) || !isStated(a, left) || !isStated(b, right))
    return null
  return toConflict('opposite', 'object', quoteSpan(a.claim, left), quoteSpan(b.claim, right))
}

const NEGATION = /\b(?:not|never|no|nobody|none|neither|cannot)\b|n['’]t\b/i

/** "It is not true that": what is said to be so, or not. */
const TRUTH = /^(?:true|fact|case)$/

/** Words that join another statement, or weigh what might be. */
const OTHERWISE = /\b(?:or|but|because|if|whether|may|might|would|could|should|must)\b/i

/** "attended", "did not attend"; "it is not true that …": the difference is the negation and nothing else. */
function compareNegations(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference): Finding | null {
  const [left, right] = [wordsOf(a, difference.a), wordsOf(b, difference.b)]
  if (NEGATION.test(left) === NEGATION.test(right) || OTHERWISE.test(`${left} ${right}`)) return null
  // "no evidence" doubts, it does not negate.
  if (a.claim.facets.hedges.some((cue) => meets(cue, difference.a))) return null
  if (b.claim.facets.hedges.some((cue) => meets(cue, difference.b))) return null
  const told = new Set(termsIn(a, difference.a).map(toKey))
  const other = new Set(termsIn(b, difference.b).map(toKey))
  const apart = [...told, ...other].filter((key) => told.has(key) !== other.has(key) && !TRUTH.test(key))
  return apart.length === 0
    ? toConflict('negated', 'negation', quoteOnward(a, difference.a), quoteOnward(b, difference.b))
    : null
}

/** "A spokesman denied that …", and the same words without it. */
function compareDenials(a: ClaimProfile, b: ClaimProfile, difference: SingleDifference): Finding | null {
  const [left, right] = [wordsOf(a, difference.a), wordsOf(b, difference.b)]
  const isDenial = /\b(?:den(?:y|ies|ied)|disputed?|refuted?) that$/i
  if ((left === '') === (right === '')) return null
  return isDenial.test(left || right)
    ? toConflict('denied', 'certainty', quoteOrWhole(a, difference.a), quoteOrWhole(b, difference.b))
    : null
}

/** One of several: "Ada, Tom and Liz" and "Ada, Sam and Liz" may both be true. */
function isListed({ claim }: ClaimProfile, { start, end }: Span): boolean {
  const before = claim.exact.slice(0, start - claim.start).slice(-6)
  const after = claim.exact.slice(end - claim.start, end - claim.start + 6)
  return (
    /\b(?:and|or|nor)\s$/i.test(before) ||
    /^,?\s(?:and|or|nor)\s/i.test(after) ||
    (/,\s$/.test(before) && after.startsWith(','))
  )
}

function toKey({ lemma }: Term): string {
  return toTermKey(lemma)
}

function wordsOf({ claim }: ClaimProfile, { start, end }: Span): string {
  return claim.exact.slice(start - claim.start, end - claim.start)
}

function termsIn({ claim }: ClaimProfile, span: Span): Term[] {
  return claim.facets.terms.filter((term) => meets(term, span))
}

/** The words of a difference; the whole claim where this side has none there. */
function quoteOrWhole({ claim }: ClaimProfile, span: Span): Quote {
  return isEmpty(span) ? quoteOf(claim) : quoteSpan(claim, span)
}

/** The words of a difference with the one after them: "not armed"; the whole claim where none follows. */
function quoteOnward(profile: ClaimProfile, { start, end }: Span): Quote {
  const { claim } = profile
  const next = /^[^\p{L}\p{N}]{0,3}[\p{L}\p{N}'’-]{1,40}/u.exec(claim.exact.slice(end - claim.start))?.[0] ?? ''
  const lead = start === end ? next.length - next.trimStart().length : 0
  return next === ''
    ? quoteOrWhole(profile, { start, end })
    : quoteOrWhole(profile, { start: start + lead, end: end + next.length })
}

function toConflict(kind: FindingKind, subtype: Subtype, a: Quote, b: Quote): Finding {
  return { kind, for: 'contradicts', subtype, strength: 1, a: quoteOf(a), b: quoteOf(b), sign: '≠' }
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
