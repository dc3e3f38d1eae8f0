/**
 * The suggestions of a story in the order in which they deserve a person's look. It follows from what the engine suggested
 * alone, so that nothing moves under the reader while pairs are judged:
 *
 *   1. contradictions, then updates, agreements, differences in scope
 *   2. how worth checking the weightier of the two claims is, in tenths
 *   3. how sure the suggestion is, in tenths
 *   4. how many articles speak of it
 *
 * Tenths, because a hundredth more of one should not outweigh everything that comes after it. Pairs of one claim and one
 * stance come together: its words are read once.
 */
import type { ReadLink } from '@/lib/core/reading'
import { isUnjudged, otherEnd, type ReadingIndex } from './reading-index'
import { SHOWN_ORDER, toShown } from './shown-stance'

/** What a suggestion can be, as it is shown. */
export type SuggestedStance = (typeof SHOWN_ORDER)[number]

/** How a link was suggested; null for one made by hand, or put aside by the engine itself. */
export function suggestedAs({ suggested }: Pick<ReadLink, 'suggested'>): SuggestedStance | null {
  const shown = suggested && toShown(suggested)
  return shown === 'unrelated' ? null : shown
}

/** All suggestions of a story, those that wait and those that are judged, what deserves a look first on top. */
export function listQueue(index: ReadingIndex): ReadLink[] {
  const weighed = [...index.links.values()].flatMap((link) => weigh(index, link) ?? [])
  const sorted = weighed.toSorted(
    (a, b) =>
      a.rank - b.rank || b.worth - a.worth || b.sure - a.sure || b.articles - a.articles || a.link.id - b.link.id,
  )
  const together = Map.groupBy(sorted, ({ rank, lead }) => `${rank} ${lead}`)
  return [...together.values()].flat().map(({ link }) => link)
}

function weigh(index: ReadingIndex, link: ReadLink) {
  const shown = suggestedAs(link)
  const [a, b] = [index.claims.get(link.a), index.claims.get(link.b)]
  if (!shown || !a || !b) return null
  const lead = b.worth > a.worth ? b : a
  return {
    link,
    lead: lead.id,
    rank: SHOWN_ORDER.indexOf(shown),
    worth: toTenths(lead.worth),
    sure: toTenths(link.suggested?.confidence ?? 0),
    articles: countArticles(index, link),
  }
}

function toTenths(share: number): number {
  return Math.round(share * 10)
}

/** Articles of the two claims and of all that either was ever linked to: rejecting a link does not move the others. */
function countArticles(index: ReadingIndex, { a, b }: ReadLink): number {
  const linked = [a, b].flatMap((id) => (index.linksOf.get(id) ?? []).map((link) => otherEnd(link, id)))
  return new Set([a, b, ...linked].map((id) => index.claims.get(id)?.articleId)).size
}

/** The part of a queue that was suggested as one stance, with this share at least of being right. */
export function narrowQueue(queue: readonly ReadLink[], suggested: SuggestedStance | null, least = 0): ReadLink[] {
  return queue.filter(
    (link) => (suggested === null || suggestedAs(link) === suggested) && (link.suggested?.confidence ?? 0) >= least,
  )
}

/** How many pairs of a queue wait, by what they are suggested as. */
export function countWaiting(queue: readonly ReadLink[]): Record<SuggestedStance, number> {
  const waiting = queue.filter(isUnjudged).map(suggestedAs)
  const count = (stance: SuggestedStance) => waiting.filter((one) => one === stance).length
  return {
    contradicts: count('contradicts'),
    updated: count('updated'),
    agrees: count('agrees'),
    scope: count('scope'),
  }
}

/** The place of the pair that is asked for, else of the first that waits; -1 where none does. */
export function findPlace(queue: readonly ReadLink[], asked: number | null): number {
  const at = queue.findIndex((link) => link.id === asked)
  return at >= 0 ? at : queue.findIndex(isUnjudged)
}

/** How much of a queue is judged. */
export function countJudged(queue: readonly Pick<ReadLink, 'state' | 'stance'>[]): number {
  return queue.filter((link) => !isUnjudged(link)).length
}

/** A piece of the queue around one pair, with the way on beyond it. */
export interface QueueWindow<L> {
  readonly pairs: readonly L[]
  /** Ids outside of the piece: the pair just before, the one just after, and the next that waits, below before above. */
  readonly before: number | null
  readonly after: number | null
  readonly waiting: number | null
}

/** Pairs of a window before and after the one it is about: enough for a burst of keys before the server has answered. */
const BEFORE = 6
const AFTER = 24

/** The piece of a queue around its pair number `at`, and the number `from` of its first one, both counted from 0. */
export function cutWindow<L extends Pick<ReadLink, 'id' | 'state' | 'stance'>>(
  queue: readonly L[],
  at: number,
): QueueWindow<L> & { readonly from: number } {
  const from = Math.max(0, at - BEFORE)
  const to = Math.min(queue.length, Math.max(0, at) + AFTER + 1)
  const beyond = [...queue.slice(to), ...queue.slice(0, from)]
  return {
    from,
    pairs: queue.slice(from, to),
    before: queue[from - 1]?.id ?? null,
    after: queue[to]?.id ?? null,
    waiting: beyond.find(isUnjudged)?.id ?? null,
  }
}

/** The pair to judge after one of the window: the next that waits, from the top where none does below; null where none is left. */
export function findNextWaiting(
  { pairs, waiting }: QueueWindow<Pick<ReadLink, 'id' | 'state' | 'stance'>>,
  from: number,
): number | null {
  const at = pairs.findIndex(({ id }) => id === from)
  const waits = (pair: (typeof pairs)[number]) => isUnjudged(pair) && pair.id !== from
  return pairs.slice(at + 1).find(waits)?.id ?? waiting ?? pairs.find(waits)?.id ?? null
}

/** The pair after (1) or before (-1) one of the window, judged or not; null at the ends of the queue. */
export function findNeighbour(
  { pairs, before, after }: QueueWindow<Pick<ReadLink, 'id'>>,
  from: number,
  step: 1 | -1,
): number | null {
  const at = pairs.findIndex(({ id }) => id === from)
  return pairs[at + step]?.id ?? (step === 1 ? after : before)
}
