import { judgePair } from '@/lib/core/judge/judge-pair'
import { SURE_LINK } from '@/lib/core/judge/weights'
import { weighStory } from '@/lib/core/match/story-weight'
import type { ComparableClaim, FindCandidates, FoundLink, LearnedJudge } from '@/lib/core/vocabulary'

/** Links that one claim keeps to claims of one other article: the best, and one more where a sentence holds two facts. */
const MOST_LINKS = 2

/** Returns the suggested links of a story, `a` before `b` in claim order, sorted by that order; unrelated pairs and doubtful ones are left out. */
export function linkClaims(
  claims: readonly ComparableClaim[],
  findCandidates: FindCandidates,
  learned?: LearnedJudge,
): FoundLink[] {
  const byId = new Map(claims.map((claim, order) => [claim.id, { claim, order }]))
  const weigh = weighStory(claims)
  const links = findCandidates(claims).flatMap((pair) => {
    const one = byId.get(pair.a)
    const other = byId.get(pair.b)
    if (!one || !other || one.claim.articleId === other.claim.articleId) return []
    const [a, b] = one.order < other.order ? [one, other] : [other, one]
    const judgement = judgePair(a.claim, b.claim, { weigh, ...(learned ? { learned } : {}) })
    if (!judgement.shown || judgement.stance === 'unrelated') return []
    return [
      {
        order: [a.order, b.order] as const,
        ends: [a.claim, b.claim] as const,
        link: { ...judgement, a: a.claim.id, b: b.claim.id },
      },
    ]
  })
  return keepBest(links).map(({ link }) => link)
}

interface OrderedLink {
  readonly order: readonly [number, number]
  readonly ends: readonly [ComparableClaim, ComparableClaim]
  readonly link: FoundLink
}

/** Takes links from the most certain down, contradictions first, while both claims have room; then puts them in claim order. */
function keepBest(links: readonly OrderedLink[]): OrderedLink[] {
  const used = new Map<string, number>()
  const slots = ({ ends: [a, b] }: OrderedLink): string[] => [`${a.id}\n${b.articleId}`, `${b.id}\n${a.articleId}`]
  const conflicts = new Set<string>()
  const kept = [...links].sort(byWorth).filter((ordered) => {
    const { link } = ordered
    const keys = slots(ordered)
    if (repeats(ordered, conflicts)) return false
    const room = link.confidence >= SURE_LINK ? MOST_LINKS : 1
    if (keys.some((key) => (used.get(key) ?? 0) >= room)) return false
    for (const key of keys) used.set(key, (used.get(key) ?? 0) + 1)
    return true
  })
  return kept.sort(byOrder)
}

/** The same conflict between the same two articles is shown once: a name spelt in two ways stands in many sentences. */
function repeats({ link, ends: [a, b] }: OrderedLink, seen: Set<string>): boolean {
  if (link.stance !== 'contradicts') return false
  const key = [a.articleId, b.articleId, link.reasons[0]?.text].join('\n')
  const isSeen = seen.has(key)
  seen.add(key)
  return isSeen
}

function byWorth(x: OrderedLink, y: OrderedLink): number {
  const first = Number(y.link.stance === 'contradicts') - Number(x.link.stance === 'contradicts')
  return first || y.link.confidence - x.link.confidence || byWords(x, y) || byOrder(x, y)
}

/** Which article came first must not decide between two links as good. */
function byWords(x: OrderedLink, y: OrderedLink): number {
  const left = wordsOf(x)
  const right = wordsOf(y)
  return left < right ? -1 : left > right ? 1 : 0
}

function wordsOf({ ends }: OrderedLink): string {
  return ends
    .map(({ exact }) => exact)
    .sort()
    .join('\n')
}

function byOrder(x: OrderedLink, y: OrderedLink): number {
  return x.order[0] - y.order[0] || x.order[1] - y.order[1]
}
