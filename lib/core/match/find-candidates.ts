import { indexClaims, numberArticles } from '@/lib/core/match/claim-index'
import { makeRowSums, type SparseRow } from '@/lib/core/match/sparse-row'
import type { CandidatePair, ComparableClaim, FindCandidates } from '@/lib/core/vocabulary'

/** Claims of one other article looked at for each claim: the right one is nearly always among the first dozen. */
const MOST_PER_ARTICLE = 12
/** Claims looked at for each claim in all: this many are reached in stories of more than six articles only. */
const MOST_PER_CLAIM = 60
/**
 * Share of the score that the claims before and after give one another: what stands beside a match may go on with it in words
 * of its own ("The van hit a fence." "Nobody was in it.").
 */
const NEIGHBOUR_SHARE = 0.05

/**
 * Finds the pairs worth judging among the claims of a story, the best first: those with the most telling keys in common. The
 * claims of an article stand together, in reading order.
 */
export const findCandidates: FindCandidates = (claims) => {
  const pairs = new Map<number, CandidatePair>()
  const articles = numberArticles(claims)
  readRows(claims, articles, (row, at) => {
    for (const { claim, score, rank } of takeBest(claims, articles, row)) {
      const [low, high] = at < claim ? [at, claim] : [claim, at]
      const code = low * claims.length + high
      const known = pairs.get(code)
      if (known && known.rank <= rank) continue
      pairs.set(code, { a: claims[low]?.id ?? '', b: claims[high]?.id ?? '', score, rank })
    }
  })
  return [...pairs]
    .sort(([one, x], [other, y]) => x.rank - y.rank || y.score - x.score || one - other)
    .map(([, pair]) => pair)
}

/** Gives the row of each claim, with a share of the rows and columns beside it. */
function readRows(
  claims: readonly ComparableClaim[],
  articles: Int32Array,
  visit: (row: SparseRow, at: number) => void,
): void {
  const index = indexClaims(claims)
  const sums = makeRowSums(claims.length)
  const add = (row: SparseRow, step: number, share: number): void => {
    for (let i = 0; i < row.claims.length; i += 1) {
      const claim = row.claims[i] ?? 0
      if (articles[claim] === articles[claim + step]) sums.add(claim + step, share * (row.scores[i] ?? 0))
    }
  }
  let before: SparseRow = { claims: [], scores: [] }
  let own = index.score(0)
  for (let at = 0; at < claims.length; at += 1) {
    const after = index.score(at + 1)
    add(own, 0, 1)
    add(own, -1, NEIGHBOUR_SHARE)
    add(own, 1, NEIGHBOUR_SHARE)
    if (articles[at - 1] === articles[at]) addBeside(before, 1)
    if (articles[at + 1] === articles[at]) addBeside(after, -1)
    visit(sums.take(), at)
    before = own
    own = after
  }

  function addBeside(row: SparseRow, step: number): void {
    add(row, 0, NEIGHBOUR_SHARE)
    add(row, step, NEIGHBOUR_SHARE)
  }
}

interface Scored {
  readonly claim: number
  readonly score: number
  readonly exact: string
}

interface Ranked extends Scored {
  /** Place among the claims of its article, from 1. */
  readonly rank: number
}

/** The best claims of a row: of each article, and of all. */
function takeBest(claims: readonly ComparableClaim[], articles: Int32Array, row: SparseRow): readonly Ranked[] {
  const byArticle = new Map<number, Scored[]>()
  for (let i = 0; i < row.claims.length; i += 1) {
    const claim = row.claims[i] ?? 0
    const article = articles[claim] ?? 0
    const best = byArticle.get(article) ?? []
    byArticle.set(article, best)
    insert(best, { claim, score: roundScore(row.scores[i] ?? 0), exact: claims[claim]?.exact ?? '' }, MOST_PER_ARTICLE)
  }
  const all: Ranked[] = []
  for (const best of byArticle.values()) {
    // They come sorted: where one has no place, those after it have none.
    best.every((entry, at) => insert(all, { ...entry, rank: at + 1 }, MOST_PER_CLAIM))
  }
  return all
}

/** Puts an entry where it belongs among the best `most`; false where it does not. */
function insert<T extends Scored>(best: T[], entry: T, most: number): boolean {
  let at = best.length
  for (let last = best[at - 1]; last && isBefore(entry, last); last = best[at - 1]) at -= 1
  if (at >= most) return false
  best.splice(at, 0, entry)
  if (best.length > most) best.pop()
  return true
}

/** Equal scores go by their words: which article came first must not decide what is compared. */
function isBefore(one: Scored, other: Scored): boolean {
  if (one.score !== other.score) return one.score > other.score
  return one.exact === other.exact ? one.claim < other.claim : one.exact < other.exact
}

/** Sums that were added in another order differ in their last digits. */
function roundScore(score: number): number {
  return Math.round(score * 1e6) / 1e6
}
