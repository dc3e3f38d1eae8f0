/** Finds words that exclude each other, said of the same doer, thing or deed; and one deed told from its two sides. */
import { type ClaimProfile, quoteSpan } from '@/lib/core/match/claim-profile'
import { findDoer, isInfinitive } from '@/lib/core/match/doer'
import type { Finding } from '@/lib/core/match/finding'
import { isConverse, listOpposites } from '@/lib/core/match/opposite-words'
import { isSameName } from '@/lib/core/match/same-name'
import { toTermKey } from '@/lib/core/match/term-key'
import type { Name, Term } from '@/lib/core/vocabulary'

/** UTF-16 units between an adjective and its noun, an adverb and its verb: "safe old harbour". */
const PHRASE_REACH = 24

/** Returns the first two words that exclude each other, and the first deed that both tell, each from its own side. */
export function compareOpposites(a: ClaimProfile, b: ClaimProfile): Finding[] {
  return [...findOpposites(a, b), ...findConverses(a, b)]
}

function findOpposites(a: ClaimProfile, b: ClaimProfile): Finding[] {
  const wordsA = new Map([...a.terms.values()].map((term) => [term.lemma, term]))
  const wordsB = new Map([...b.terms.values()].map((term) => [term.lemma, term]))
  for (const [lemma, term] of wordsA) {
    for (const opposite of listOpposites(lemma, term.pos)) {
      const other = wordsB.get(opposite)
      // Where one side has both words, they are said of different things.
      if (!other || wordsA.has(opposite) || wordsB.has(lemma)) continue
      if (isStated(a, term) && isStated(b, other) && isOfOne(a, term, b, other)) {
        const quotes = { a: quoteSpan(a.claim, term), b: quoteSpan(b.claim, other) }
        return [{ kind: 'opposite', for: 'contradicts', subtype: 'object', strength: 1, sign: '≠', ...quotes }]
      }
    }
  }
  return []
}

/** "did not reject" excludes no accepting; "may reject", "plans to reject" and "reject" are not yet set against each other. */
export function isStated(profile: ClaimProfile, term: Term): boolean {
  const { negations, hedges } = profile.claim.facets
  const isOpen = [...negations, ...hedges].some(({ head }) => head.start <= term.start && term.end <= head.end)
  return !isOpen && !(term.pos === 'VERB' && isInfinitive(profile, term))
}

/** A deed excludes its opposite only where the same one does it, a quality where the same thing has it: "Berg accepted", "Berg refused". */
function isOfOne(a: ClaimProfile, left: Term, b: ClaimProfile, right: Term): boolean {
  if (left.pos !== right.pos) return false
  if (left.pos === 'NOUN') return isFromOneSource(a, b)
  if (left.pos === 'VERB') return isSameOrNone(findDoer(a, left), findDoer(b, right))
  const bearer = findBearer(a, left)
  return bearer !== null && bearer === findBearer(b, right)
}

function isSameOrNone(doer: Name | undefined, other: Name | undefined): boolean {
  return doer !== undefined && other !== undefined && isSameName(doer, other)
}

/** The key of the noun an adjective stands before, or of the verb beside an adverb; of the noun or name before it ("the harbour is safe"). */
function findBearer({ claim }: ClaimProfile, { start, end, pos }: Term): string | null {
  const wanted = pos === 'ADV' ? /^VERB$/ : /^(?:NOUN|PROPN)$/
  const fitting = claim.facets.terms.filter((term) => wanted.test(term.pos))
  const after = fitting.find((term) => term.start >= end)
  if (
    after &&
    after.start - end <= PHRASE_REACH &&
    !/[,.;]|\b(?:and|to|in|by|for|of|that)\b/.test(claim.exact.slice(end - claim.start, after.start - claim.start))
  )
    return toTermKey(after.lemma)
  const before = fitting.findLast((term) => term.end <= start)
  return before && start - before.end <= PHRASE_REACH ? toTermKey(before.lemma) : null
}

/** "advice from Nordic officers", "asked the Nordic staff for advice": what there was came from one source. */
function isFromOneSource(a: ClaimProfile, b: ClaimProfile): boolean {
  const sources = listSources(b)
  return listSources(a).some((name) => sources.some((other) => isSameName(name, other)))
}

function listSources({ claim }: ClaimProfile): Name[] {
  const before = (name: Name): string => claim.exact.slice(0, Math.max(0, name.start - claim.start)).slice(-12)
  return claim.facets.names.filter((name) => /\b(?:from|by|ask|asks|asked|asking)\s(?:the\s)?$/i.test(before(name)))
}

/** "Berg bought the quay from Dahl", "Dahl sold the quay to Berg": who does it on one side has it done on the other. */
function findConverses(a: ClaimProfile, b: ClaimProfile): Finding[] {
  const verbsOf = ({ terms }: ClaimProfile): Term[] => [...terms.values()].filter(({ pos }) => pos === 'VERB')
  for (const left of verbsOf(a)) {
    const right = verbsOf(b).find((term) => isConverse(left.lemma, term.lemma))
    if (!right || !isStated(a, left) || !isStated(b, right)) continue
    const [doerA, doerB] = [findDoer(a, left), findDoer(b, right)]
    if (!doerA || !doerB || isSameName(doerA, doerB) || !isNamedAfter(a, left, doerB) || !isNamedAfter(b, right, doerA))
      continue
    const quotes = { a: quoteSpan(a.claim, left), b: quoteSpan(b.claim, right) }
    return [{ kind: 'same deed', for: 'agrees', subtype: null, strength: 1, sign: '=', ...quotes }]
  }
  return []
}

function isNamedAfter({ names }: ClaimProfile, verb: Term, name: Name): boolean {
  return [...names.values()].some((other) => other.start >= verb.end && isSameName(name, other))
}
