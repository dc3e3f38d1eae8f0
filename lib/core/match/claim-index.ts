import { listClaimKeys } from '@/lib/core/match/claim-keys'
import { makeRowSums, type SparseRow } from '@/lib/core/match/sparse-row'
import type { ComparableClaim } from '@/lib/core/vocabulary'

/**
 * An inverted index of a story's claims, after BM25: what two claims share counts by how few claims of the story hold it, and
 * for less in long claims, which share something with everybody. Unlike BM25 the score is the same from both sides.
 */
export interface ClaimIndex {
  /** Scores of a claim with those of all other articles. */
  score(claim: number): SparseRow
}

/** Claims that the keys of one claim may lead to between them, the rarest keys first: without a bound, the work grows with their square. */
const MOST_HITS = 1000
/** How far the length of a claim counts, 0 to 1 (`b` of BM25). */
const LENGTH_SHARE = 0.6

/** All claims that hold a key, with its strength in each. */
interface Posting {
  readonly key: string
  readonly claims: number[]
  readonly strengths: number[]
  /** How much the key says in this story: the logarithm of how rare it is. */
  rarity: number
}

/** A key of a claim. */
interface Entry {
  readonly posting: Posting
  readonly strength: number
}

/** Returns the index of a story's claims. */
export function indexClaims(claims: readonly ComparableClaim[]): ClaimIndex {
  const entries = readEntries(claims)
  const lengths = measureLengths(entries)
  const sums = makeRowSums(claims.length)
  const articles = numberArticles(claims)
  const score = (at: number): SparseRow => {
    let hits = 0
    for (const { posting, strength } of entries[at] ?? []) {
      hits += posting.claims.length
      if (hits > MOST_HITS) break
      for (let i = 0; i < posting.claims.length; i += 1) {
        const other = posting.claims[i] ?? 0
        if (articles[other] === articles[at]) continue
        const shared = Math.min(strength, posting.strengths[i] ?? 0) * posting.rarity
        sums.add(other, shared / Math.sqrt((lengths[at] ?? 1) * (lengths[other] ?? 1)))
      }
    }
    return sums.take()
  }
  return { score }
}

/** The article of each claim as a number: numbers compare faster than ids. */
export function numberArticles(claims: readonly ComparableClaim[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(claims, ({ articleId }) => {
    const number = numbers.get(articleId) ?? numbers.size
    numbers.set(articleId, number)
    return number
  })
}

/** The keys of each claim, the rarest first; equally rare ones by name, so that both sides of a pair add up in one order. */
function readEntries(claims: readonly ComparableClaim[]): readonly (readonly Entry[])[] {
  const postings = new Map<string, Posting>()
  const entries = claims.map((claim, at) =>
    [...listClaimKeys(claim)].map(([key, strength]) => {
      const posting = postings.get(key) ?? { key, claims: [], strengths: [], rarity: 0 }
      postings.set(key, posting)
      posting.claims.push(at)
      posting.strengths.push(strength)
      return { posting, strength }
    }),
  )
  for (const posting of postings.values()) posting.rarity = measureRarity(posting.claims.length, claims.length)
  const byRarity = (x: Entry, y: Entry): number =>
    x.posting.claims.length - y.posting.claims.length || (x.posting.key < y.posting.key ? -1 : 1)
  return entries.map((own) => own.sort(byRarity))
}

/** The weight that BM25 gives a word that `count` of `all` texts hold. */
function measureRarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5))
}

/** By what the score of each claim is divided: its weight against the mean, by `LENGTH_SHARE`. */
function measureLengths(entries: readonly (readonly Entry[])[]): readonly number[] {
  const weights = entries.map((own) => own.reduce((sum, { posting, strength }) => sum + strength * posting.rarity, 0))
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length)
  return weights.map((weight) => (1 - LENGTH_SHARE) * mean + LENGTH_SHARE * weight || 1)
}
