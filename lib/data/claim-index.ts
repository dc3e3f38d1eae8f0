import Database from 'better-sqlite3'
import { toQueryTerms } from '@/lib/core/match/query-terms'
import type { CandidatePair, ComparableClaim, FindCandidates } from '@/lib/core/vocabulary'

/** Claims of one other article looked at for each claim: the right one is nearly always among the first dozen. */
const MOST_PER_ARTICLE = 12
/** Claims that the words of one query may hit between them: a story hardly reaches it, a book is read by its rarer words only. */
const MOST_HITS = 1500

/** Finds, by full-text search (FTS5, bm25, Porter stems) over the claims of a story, the pairs worth judging, in a fixed order. */
export const findCandidates: FindCandidates = (claims) => {
  const index = new Database(':memory:')
  try {
    fillIndex(index, claims)
    return queryPairs(index, claims)
  } finally {
    index.close()
  }
}

function fillIndex(index: Database.Database, claims: readonly ComparableClaim[]): void {
  index.exec(`CREATE VIRTUAL TABLE claim USING fts5(words, article UNINDEXED, tokenize = 'porter unicode61')`)
  const insert = index.prepare('INSERT INTO claim (rowid, words, article) VALUES (?, ?, ?)')
  index.transaction(() => {
    claims.forEach((claim, at) => insert.run(at + 1, toQueryTerms(claim).join(' '), claim.articleId))
  })()
}

// Equal ranks go by their words: which article came first must not decide what is compared.
function queryPairs(index: Database.Database, claims: readonly ComparableClaim[]): CandidatePair[] {
  const search = index.prepare<[string, string], { rowid: number; article: string }>(
    'SELECT rowid, article FROM claim WHERE claim MATCH ? AND article <> ? ORDER BY bm25(claim), words, rowid',
  )
  const pairs = new Set<number>()
  const pickTerms = countTerms(claims)
  claims.forEach((claim, at) => {
    const terms = pickTerms(claim)
    if (terms.length === 0) return
    const taken = new Map<string, number>()
    for (const { rowid, article } of search.iterate(terms.map((term) => `"${term}"`).join(' OR '), claim.articleId)) {
      const count = taken.get(article) ?? 0
      if (count >= MOST_PER_ARTICLE) continue
      taken.set(article, count + 1)
      const [low, high] = at < rowid - 1 ? [at, rowid - 1] : [rowid - 1, at]
      pairs.add(low * claims.length + high)
    }
  })
  return [...pairs]
    .sort((a, b) => a - b)
    .map((code) => toPair(claims, Math.floor(code / claims.length), code % claims.length))
}

/** Gives the words to look for, the rarest first: without a bound, the work grows with the square of the claims. */
function countTerms(claims: readonly ComparableClaim[]): (claim: ComparableClaim) => string[] {
  const counts = new Map<string, number>()
  for (const claim of claims) for (const term of toQueryTerms(claim)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const countOf = (term: string): number => counts.get(term) ?? 0
  return (claim) => {
    let hits = 0
    return toQueryTerms(claim)
      .sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1))
      .filter((term) => (hits += countOf(term)) <= MOST_HITS)
  }
}

function toPair(claims: readonly ComparableClaim[], a: number, b: number): CandidatePair {
  return { a: claims[a]?.id ?? '', b: claims[b]?.id ?? '' }
}
