import { type ClaimProfile, quoteTerm } from '@/lib/core/match/claim-profile'
import { findDoer } from '@/lib/core/match/doer'
import type { Finding } from '@/lib/core/match/finding'
import { OPPOSITES } from '@/lib/core/match/lexicon/opposites'
import type { Overlap } from '@/lib/core/match/overlap'
import { isSameName } from '@/lib/core/match/same-name'
import type { Name, Term } from '@/lib/core/vocabulary'

/** Shared words shown as reasons: the most telling ones. */
const MOST_WORDS = 3
/** Lighter words than this are no reason by themselves: "people = people". */
const LEAST_WEIGHT = 0.4

const opposites = new Map<string, Set<string>>()
for (const [left, right] of OPPOSITES) {
  for (const one of left.split(' ')) for (const other of right.split(' ')) add(one, other)
}

function add(one: string, other: string): void {
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other))
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one))
}

/** Returns the most telling words that both claims share, and words that exclude each other. */
export function compareWords(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const telling = overlap.terms.filter((pair) => pair.weight >= LEAST_WEIGHT)
  const shared = telling
    .sort((x, y) => y.weight - x.weight || x.key.localeCompare(y.key))
    .slice(0, MOST_WORDS)
    .map((pair) => makeFinding('same word', a, pair.a, b, pair.b, pair.weight))
  return [...shared, ...findOpposites(a, b)]
}

function makeFinding(
  kind: 'same word' | 'opposite',
  a: ClaimProfile,
  left: Term,
  b: ClaimProfile,
  right: Term,
  strength: number,
): Finding {
  const same = kind === 'same word'
  return {
    kind,
    for: same ? 'agrees' : 'contradicts',
    subtype: same ? null : 'object',
    strength,
    a: quoteTerm(a.claim, left),
    b: quoteTerm(b.claim, right),
    sign: same ? '=' : '≠',
  }
}

function findOpposites(a: ClaimProfile, b: ClaimProfile): Finding[] {
  const wordsA = new Map([...a.terms.values()].map((term) => [term.lemma, term]))
  const wordsB = new Map([...b.terms.values()].map((term) => [term.lemma, term]))
  const found: Finding[] = []
  for (const [lemma, term] of wordsA) {
    for (const opposite of opposites.get(lemma) ?? []) {
      const other = wordsB.get(opposite)
      // Where one side has both words, they are said of different things.
      if (other && !wordsA.has(opposite) && !wordsB.has(lemma) && isOfSameDoer(a, term, b, other)) {
        found.push(makeFinding('opposite', a, term, b, other, 1))
      }
    }
  }
  return found.slice(0, 1)
}

/** A deed excludes its opposite only where the same one does it: "Berg accepted", "Berg refused". */
function isOfSameDoer(a: ClaimProfile, left: Term, b: ClaimProfile, right: Term): boolean {
  if (left.pos !== right.pos) return false
  if (left.pos === 'NOUN') return isFromOneSource(a, b)
  if (left.pos !== 'VERB') return true
  const doer = findDoer(a, left)
  const other = findDoer(b, right)
  return doer !== undefined && other !== undefined && isSameName(doer, other)
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
