/**
 * Finds what one claim leaves open and the other states: "an attack by suspected drug cartel gunmen" beside "killed by drug
 * cartel gunmen". It must be said of the same word: the verb of the clause or the noun of the phrase that the hedge governs.
 */
import { DOUBTFUL_NOUNS } from '@/lib/core/extract/lexicon/hedge-words'
import { isInfinitive, isOtherDoer } from '@/lib/core/match/doer'
import { type ClaimProfile, quoteSpan } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { Overlap } from '@/lib/core/match/overlap'
import type { Cue, Name, Quote, Span, Term } from '@/lib/core/vocabulary'

/** Share of the words that a hedge governs which the other claim must have, too: of a clause, and of a phrase of few words. */
const LEAST_SHARE = { verb: 0.5, noun: 0.65 } as const
/** Weight that the two must share outside the hedged words: the same event, not only the same noun. */
const LEAST_CONTEXT = { verb: 0.8, noun: 1.2 } as const
/** UTF-16 units between a word and its noun or verb: "drug cartel gunmen". */
const PHRASE_REACH = 40
/** Longer than this a quote of hedge and word is a whole sentence. */
const LONGEST_QUOTE = 80

/** Where a claim weighs what might be, or tells of charges and claims, it states nothing: "would be an attack", "was acquitted of it". */
const OPEN =
  /\b(?:would|could|should|may|might|must|can|if|whether|unless|until|will|to be|question|whatever|any|possible|potential|argu\w{2,6}|appear\w{0,3}|seem\w{0,3}|believ\w{1,3}|claim\w{0,3}|says?|reports? of|accounts? of|assert\w{0,3}|den(?:y|ies|ied|ying)|reject\w{0,3}|dismiss\w{0,3}|plead\w{0,3}|charge[sd]?|indict\w{0,6}|acquit\w{0,4}|accus\w{1,6}|alleg\w{1,8}|suspect\w{0,3})\b|\?/i
/** Hedges that repeat somebody's word: beside the same word in the accuser's mouth they are no doubt. */
const ACCUSING = /^(?:accus|charg|suspect(?:s|ed)\b.*\bof$|alleg\w+ (?:that|of)$|suspicion|rumou?r|speculation)/i
const SUSPICION = /^(?:suspect|speculat|it (?:is|was|has been) )/i

/** One side of a comparison: who hedges, who states, and what they share seen from the hedging side. */
interface View {
  readonly hedging: ClaimProfile
  readonly stating: ClaimProfile
  readonly terms: readonly { readonly own: Term; readonly other: Term; readonly weight: number }[]
  readonly names: readonly { readonly own: Name; readonly other: Name; readonly weight: number }[]
}

/** Returns the words that one claim hedges and the other states plainly; at most one finding. */
export function compareCertainty(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const { terms, names } = overlap
  const left = findHedged({
    hedging: a,
    stating: b,
    terms: terms.map((pair) => ({ own: pair.a, other: pair.b, weight: pair.weight })),
    names: names.map((pair) => ({ own: pair.a, other: pair.b, weight: pair.weight })),
  })
  const right = findHedged({
    hedging: b,
    stating: a,
    terms: terms.map((pair) => ({ own: pair.b, other: pair.a, weight: pair.weight })),
    names: names.map((pair) => ({ own: pair.b, other: pair.a, weight: pair.weight })),
  })
  // Each leaves open what the other states: nobody can say who is surer.
  if ((left === null) === (right === null)) return []
  const base = { kind: 'other certainty', for: 'contradicts', subtype: 'certainty', sign: '≠' } as const
  if (left) {
    const shown = { a: left.own.exact, b: toFact(left.other) }
    return [{ ...base, a: left.own, b: left.other, strength: left.share, shown }]
  }
  return right
    ? [
        {
          ...base,
          a: right.other,
          b: right.own,
          strength: right.share,
          shown: { a: toFact(right.other), b: right.own.exact },
        },
      ]
    : []
}

function toFact({ exact }: Quote): string {
  return `${exact} (stated as fact)`
}

/** The hedged words on one side, the plain ones on the other, and how much of what is governed is shared (0 to 1). */
interface Hedged {
  readonly own: Quote
  readonly other: Quote
  readonly share: number
}

function findHedged(view: View): Hedged | null {
  if (!isPlain(view.stating)) return null
  for (const cue of [...view.hedging.claim.facets.hedges, ...outerCue(view)]) {
    const pair = view.terms.find(({ own }) => own.start >= cue.head.start && own.end <= cue.head.end)
    if (!pair || isBesideTheMark(view, cue) || !isStated(view.stating, pair.other) || !isOneForm(view, pair)) continue
    const kind = pair.own.pos === 'VERB' ? 'verb' : 'noun'
    const share = governedShare(view, cue)
    const least = isSameWord(view, pair) ? LEAST_SHARE[kind] : LEAST_SHARE.noun
    if (share < least || contextWeight(view, cue, kind) < LEAST_CONTEXT[kind]) continue
    return { own: quoteHedge(view.hedging, cue, pair.own), other: quoteStated(view, cue, pair.other), share }
  }
  return null
}

/** "accused him of selling maps" beside the accuser's "he sold maps"; "an accusation that they should stop". */
function isBesideTheMark({ hedging, stating }: View, { exact, scope }: Cue): boolean {
  const { start } = hedging.claim
  const words = hedging.claim.exact.slice(Math.max(0, scope.start - start), scope.end - start)
  return (ACCUSING.test(exact) && stating.claim.speaker !== null) || /\b(?:should|would|will)\b/.test(words)
}

/** "Police suspect that …", "it was claimed": words outside the claim are said of all of it, above all of its verb. */
function outerCue({ hedging: { claim }, terms }: View): Cue[] {
  const cue = claim.certaintyCue
  if (claim.certainty !== 'alleged' || cue === null || (cue.start >= claim.start && cue.end <= claim.end)) return []
  const verb = terms.find(({ own }) => own.pos === 'VERB')
  return verb && SUSPICION.test(cue.exact) ? [{ ...cue, scope: claim, head: verb.own }] : []
}

function isPlain({ claim }: ClaimProfile): boolean {
  return (
    (claim.certainty === 'stated' || claim.certainty === 'confirmed' || isHedgedInPart(claim)) &&
    !OPEN.test(claim.exact)
  )
}

/** "all apparently Danes, were killed": the hedge governs a phrase, not what is stated. */
function isHedgedInPart({ certainty, certaintyCue, facets }: ClaimProfile['claim']): boolean {
  if (certainty !== 'alleged' || certaintyCue === null) return false
  return facets.hedges.some((cue) => cue.start <= certaintyCue.start && certaintyCue.end <= cue.end)
}

/** Neither hedged nor negated here, and no word that is itself a doubt ("the suspect", "the allegation"). */
function isStated({ claim }: ClaimProfile, term: Term): boolean {
  const { hedges, negations } = claim.facets
  const isOpen = [...hedges, ...negations].some(({ scope }) => isInside(term, scope))
  return !isOpen && term.lemma !== 'suspect' && !DOUBTFUL_NOUNS.has(term.lemma)
}

/** "an alleged victim" and "many victims" are not the same ones; nor is the verb "cause" the noun, nor "plans to sell" a sale. */
function isOneForm({ hedging, stating }: View, { own, other }: { own: Term; other: Term }): boolean {
  if (own.pos !== other.pos) return false
  if (own.pos === 'VERB') return !isInfinitive(stating, other) && !isOtherDoer(hedging, own, stating, other)
  return own.lemma === other.lemma && isPlural(hedging, own) === isPlural(stating, other)
}

/** "shot" and "shot"; "leaking" and "leaked" may be two deeds. */
function isSameWord({ hedging, stating }: View, { own, other }: { own: Term; other: Term }): boolean {
  return quoteSpan(hedging.claim, own).exact === quoteSpan(stating.claim, other).exact
}

function isPlural(profile: ClaimProfile, term: Term): boolean {
  return quoteSpan(profile.claim, term).exact.toLowerCase() !== term.lemma
}

/** Of the words and names in reach of the hedge, the share that the other claim has. */
function governedShare({ hedging, terms, names }: View, { scope }: Cue): number {
  const governed = [...hedging.terms.values(), ...hedging.names.values()].filter((entry) => isInside(entry, scope))
  const shared = [...terms, ...names].filter(({ own }) => isInside(own, scope))
  return governed.length === 0 ? 0 : shared.length / governed.length
}

function contextWeight({ terms, names }: View, { scope, head }: Cue, kind: keyof typeof LEAST_CONTEXT): number {
  const isPhrase = kind === 'noun' && scope.end - scope.start <= PHRASE_REACH
  const outside = [...terms, ...names].filter(({ own }) => !isInside(own, isPhrase ? scope : head))
  return outside.reduce((total, { weight }) => total + weight, 0)
}

function quoteHedge({ claim }: ClaimProfile, cue: Cue, head: Term): Quote {
  const end = Math.max(cue.end, head.end)
  if (cue.start < claim.start || end - cue.start > LONGEST_QUOTE)
    return { start: cue.start, end: cue.end, exact: cue.exact }
  return quoteSpan(claim, { start: cue.start, end })
}

/** The word with those before it that the hedged phrase has, too: "drug cartel gunmen". */
function quoteStated({ stating: { claim }, terms }: View, { scope }: Cue, head: Term): Quote {
  const near = terms.filter(
    ({ own, other }) => isInside(own, scope) && other.start <= head.start && head.start - other.start <= PHRASE_REACH,
  )
  const start = near.reduce((first, { other }) => Math.min(first, other.start), head.start)
  return quoteSpan(claim, { start, end: head.end })
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
