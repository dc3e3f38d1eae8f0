import { type ClaimProfile, quoteSpan } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { Overlap } from '@/lib/core/match/overlap'
import type { Term } from '@/lib/core/vocabulary'

/** Shared words shown as reasons: the most telling ones. */
const MOST_WORDS = 3
/** Lighter words than this are no reason by themselves: "people = people". */
const LEAST_WEIGHT = 0.4

/** Returns the most telling words that both claims share. */
export function compareWords(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const telling = overlap.terms.filter((pair) => pair.weight >= LEAST_WEIGHT)
  return telling
    .sort((x, y) => y.weight - x.weight || x.key.localeCompare(y.key))
    .slice(0, MOST_WORDS)
    .map((pair) => makeFinding(a, pair.a, b, pair.b, pair.weight))
}

function makeFinding(a: ClaimProfile, left: Term, b: ClaimProfile, right: Term, strength: number): Finding {
  const quotes = { a: quoteSpan(a.claim, left), b: quoteSpan(b.claim, right) }
  return { kind: 'same word', for: 'agrees', subtype: null, strength, sign: '=', ...quotes }
}
