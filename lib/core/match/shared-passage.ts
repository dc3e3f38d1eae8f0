import { isTitle, quoteSpan } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { ComparableClaim, Term } from '@/lib/core/vocabulary'

/** Content words in a row that two texts hardly share by chance. */
const LEAST_RUN = 4

/** Of these, words that are no name and no title: "Attorney General Ada Brandt" is no quotation. */
const LEAST_WORDS = 2

/** Returns the longest run of content words that both claims have in the same order, where it is long enough to be a quotation. */
export function findSharedPassage(a: ComparableClaim, b: ComparableClaim): Finding[] {
  const best = longestRun(a.facets.terms, b.facets.terms)
  if (best.length < LEAST_RUN || countWords(a, best) < LEAST_WORDS) return []
  const left = quoteRun(a, a.facets.terms, best.endA, best.length)
  const right = quoteRun(b, b.facets.terms, best.endB, best.length)
  return left && right
    ? [{ kind: 'same passage', for: 'agrees', subtype: null, strength: best.length, sign: '=', a: left, b: right }]
    : []
}

function countWords(claim: ComparableClaim, { endA, length }: Run): number {
  const names = claim.facets.names.filter((name) => !name.inferred)
  return claim.facets.terms
    .slice(endA - length, endA)
    .filter((term) => !isTitle(claim, term) && !names.some(({ start, end }) => term.start >= start && term.end <= end))
    .length
}

interface Run {
  readonly length: number
  readonly endA: number
  readonly endB: number
}

/** Longest common run by the usual table of two rows. */
function longestRun(a: readonly Term[], b: readonly Term[]): Run {
  let best: Run = { length: 0, endA: 0, endB: 0 }
  let row = new Array<number>(b.length + 1).fill(0)
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(0)
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1]?.lemma !== b[j - 1]?.lemma) continue
      next[j] = (row[j - 1] ?? 0) + 1
      if ((next[j] ?? 0) > best.length) best = { length: next[j] ?? 0, endA: i, endB: j }
    }
    row = next
  }
  return best
}

function quoteRun(
  claim: ComparableClaim,
  terms: readonly Term[],
  end: number,
  length: number,
): ReturnType<typeof quoteSpan> | null {
  const first = terms[end - length]
  const last = terms[end - 1]
  return first && last ? quoteSpan(claim, { ...first, end: last.end }) : null
}
