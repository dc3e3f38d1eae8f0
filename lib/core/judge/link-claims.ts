import { gatherEvidence, judgeEvidence, type Gathered, type JudgeGathered } from '@/lib/core/judge/judge-pair'
import { SURE_LINK } from '@/lib/core/judge/weights'
import { weighStory } from '@/lib/core/match/story-weight'
import type { CandidatePair, ComparableClaim, FindCandidates, FoundLink, LearnedJudge } from '@/lib/core/vocabulary'

/** Links that one claim keeps to claims of one other article: the best, and one more where a sentence holds two facts. */
const MOST_LINKS = 2

/** Pairs of one claim and one other article that the learned judge reads: the likeliest ones, and those in which the rules see a conflict. */
const MOST_READ = 3
/** How likely two claims must seem to the rules to speak of the same thing before the learned judge reads them, 0 to 1. */
const LEAST_RELATED = 0.25

/** Returns the suggested links of a story, `a` before `b` in claim order, sorted by that order; unrelated pairs and doubtful ones are left out. */
export async function linkClaims(
  claims: readonly ComparableClaim[],
  findCandidates: FindCandidates,
  learned: LearnedJudge | null,
  judge: JudgeGathered = judgeEvidence,
): Promise<FoundLink[]> {
  const pairs = gatherPairs(claims, findCandidates(claims))
  const judged = learned ? await readPairs(pairs, learned) : pairs.map((pair) => ({ pair, read: undefined }))
  const links = judged.flatMap(({ pair, read }) => {
    const [a, b] = pair.ends
    const judgement = judge(pair.gathered, read)
    if (!judgement.shown || judgement.stance === 'unrelated') return []
    return [{ order: pair.order, ends: pair.ends, link: { ...judgement, a: a.id, b: b.id } }]
  })
  return keepBest(links).map(({ link }) => link)
}

/** Two claims with what was seen in them. */
export interface GatheredPair {
  readonly order: readonly [number, number]
  readonly ends: readonly [ComparableClaim, ComparableClaim]
  readonly gathered: Gathered
}

/** Compares the candidates of a story facet by facet. */
export function gatherPairs(claims: readonly ComparableClaim[], candidates: readonly CandidatePair[]): GatheredPair[] {
  const byId = new Map(claims.map((claim, order) => [claim.id, { claim, order }]))
  const weigh = weighStory(claims)
  return candidates.flatMap((pair) => {
    const one = byId.get(pair.a)
    const other = byId.get(pair.b)
    if (!one || !other || one.claim.articleId === other.claim.articleId) return []
    const [a, b] = one.order < other.order ? [one, other] : [other, one]
    const gathered = gatherEvidence(a.claim, b.claim, weigh)
    return [{ order: [a.order, b.order] as const, ends: [a.claim, b.claim] as const, gathered }]
  })
}

/** Has the learned judge read the pairs that may come to something. */
async function readPairs(pairs: readonly GatheredPair[], learned: LearnedJudge) {
  const chosen = choosePairs(pairs)
  const read = await learned(
    chosen.map(({ gathered: { evidence } }) => ({ a: evidence.a.claim.exact, b: evidence.b.claim.exact })),
  )
  return chosen.map((pair, i) => ({ pair, read: read[i] }))
}

/** The pairs that the learned judge reads: it costs too much to read all. */
export function choosePairs(pairs: readonly GatheredPair[]): GatheredPair[] {
  const taken = new Map<string, number>()
  const isWanted = (pair: GatheredPair): boolean => {
    const rooms = slots(pair)
    const isNear = rooms.some((slot) => (taken.get(slot) ?? 0) < MOST_READ)
    for (const slot of rooms) taken.set(slot, (taken.get(slot) ?? 0) + 1)
    return (isNear && relatedness(pair) >= LEAST_RELATED) || pair.gathered.ruled.conflict !== null
  }
  return pairs.toSorted((x, y) => relatedness(y) - relatedness(x) || byOrder(x, y)).filter(isWanted)
}

function relatedness({ gathered }: GatheredPair): number {
  return 1 - gathered.ruled.scores.unrelated
}

/** A claim and the other article, for both ends. */
function slots({ ends: [a, b] }: Pick<GatheredPair, 'ends'>): string[] {
  return [`${a.id}\n${b.articleId}`, `${b.id}\n${a.articleId}`]
}

interface OrderedLink {
  readonly order: readonly [number, number]
  readonly ends: readonly [ComparableClaim, ComparableClaim]
  readonly link: FoundLink
}

/** Takes links from the most certain down, contradictions first, while both claims have room; then puts them in claim order. */
function keepBest(links: readonly OrderedLink[]): OrderedLink[] {
  const used = new Map<string, number>()
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

function byOrder(x: Pick<OrderedLink, 'order'>, y: Pick<OrderedLink, 'order'>): number {
  return x.order[0] - y.order[0] || x.order[1] - y.order[1]
}
