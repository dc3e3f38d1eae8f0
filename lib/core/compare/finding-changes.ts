/** What an engine that looked again at a story finds otherwise than before: the findings of two moments set side by side. */
import type { Quote, Stance, Subtype } from '@/lib/core/vocabulary'

/** A claim at one moment. */
export interface SeenClaim extends Quote {
  readonly id: number
  readonly articleId: number
  /** True where the engine finds it; false for one marked by hand, or kept for what a person did with it. */
  readonly found: boolean
  /** True where a person set its bounds. */
  readonly moved: boolean
  /** True where a person put it away. */
  readonly removed: boolean
}

export interface Suggestion {
  readonly stance: Stance
  readonly subtype: Subtype | null
}

/** A link at one moment. */
export interface SeenLink {
  readonly id: number
  readonly a: number
  readonly b: number
  /** What the engine makes of the two; null where it suggests nothing. */
  readonly suggested: Suggestion | null
  /** What a person made of them, null where nobody has judged. */
  readonly decided: Stance | null
}

/** All that is known of a story's claims and links at one moment. */
export interface StoryFindings {
  readonly articles: readonly number[]
  /** Article by article, in reading order. */
  readonly claims: readonly SeenClaim[]
  readonly links: readonly SeenLink[]
}

/**
 * `found`: found anew. `lost`: no longer found, and gone. `kept`: no longer found, but a person worked on it, so it stays.
 * `bounds`: found with other bounds.
 */
export const CLAIM_CHANGES = ['found', 'lost', 'kept', 'bounds'] as const

/** One claim that is found otherwise. `quote`: its words now, or where it is gone the words it had. */
export interface ClaimChange {
  readonly kind: (typeof CLAIM_CHANGES)[number]
  /** Null where it is gone. */
  readonly claimId: number | null
  readonly articleId: number
  readonly quote: Quote
  /** The words before, where the bounds are others. */
  readonly before: Quote | null
}

/**
 * `disagrees`: a person judged, and the engine now says otherwise; the judgement stays. `as-judged`: the engine now says
 * what a person had judged. The others are links that nobody has judged.
 */
export const LINK_CHANGES = ['disagrees', 'as-judged', 'added', 'changed', 'gone'] as const

export interface LinkEnd {
  /** Null where the claim is gone. */
  readonly claimId: number | null
  readonly articleId: number
  readonly quote: Quote
}

/** One pair of claims of which the engine makes something else. */
export interface LinkChange {
  readonly kind: (typeof LINK_CHANGES)[number]
  /** Null where it is gone. */
  readonly linkId: number | null
  readonly a: LinkEnd
  readonly b: LinkEnd
  readonly before: Suggestion | null
  readonly now: Suggestion | null
  readonly decided: Stance | null
}

export interface FindingChanges {
  readonly claims: readonly ClaimChange[]
  readonly links: readonly LinkChange[]
}

/**
 * The difference between the findings before and now, in reading order. What a person did in between (an article taken
 * out, a claim put away, bounds moved) is no difference of the engine's and left out.
 */
export function compareFindings(before: StoryFindings, now: StoryFindings): FindingChanges {
  const articles = now.articles.filter((id) => before.articles.includes(id))
  const away = new Set([...before.claims, ...now.claims].flatMap(({ id, removed }) => (removed ? [id] : [])))
  const open = ({ id, articleId }: SeenClaim) => articles.includes(articleId) && !away.has(id)
  const old = new Map(before.claims.filter(open).map((claim) => [claim.id, claim]))
  const present = new Map(now.claims.filter(open).map((claim) => [claim.id, claim]))
  const all = sortClaims(new Map([...old, ...present]), articles)
  return {
    claims: all.flatMap(({ id }) => describeClaimChange(old.get(id), present.get(id)) ?? []),
    links: compareLinks(before.links, now.links, { all, present }),
  }
}

/** How many changes there are. */
export function countChanges({ claims, links }: FindingChanges): number {
  return claims.length + links.length
}

function sortClaims(claims: ReadonlyMap<number, SeenClaim>, articles: readonly number[]): SeenClaim[] {
  const place = new Map(articles.map((id, at) => [id, at]))
  return [...claims.values()].sort(
    (x, y) => place.get(x.articleId)! - place.get(y.articleId)! || x.start - y.start || y.end - x.end || x.id - y.id,
  )
}

function describeClaimChange(old: SeenClaim | undefined, now: SeenClaim | undefined): ClaimChange | null {
  const shown = now ?? old!
  const change = { claimId: now?.id ?? null, articleId: shown.articleId, quote: toQuote(shown), before: null }
  if (old?.found !== true) return now?.found ? { ...change, kind: 'found' } : null
  if (!now) return { ...change, kind: 'lost' }
  if (!now.found) return { ...change, kind: 'kept' }
  const byPerson = old.moved || now.moved
  const same = old.start === now.start && old.end === now.end
  return same || byPerson ? null : { ...change, kind: 'bounds', before: toQuote(old) }
}

interface Ends {
  /** In reading order. */
  readonly all: readonly SeenClaim[]
  readonly present: ReadonlyMap<number, SeenClaim>
}

function compareLinks(before: readonly SeenLink[], now: readonly SeenLink[], { all, present }: Ends): LinkChange[] {
  const order = new Map(all.map(({ id }, at) => [id, at]))
  const toEnd = (id: number): LinkEnd => {
    const claim = all[order.get(id)!]!
    return { claimId: present.has(id) ? id : null, articleId: claim.articleId, quote: toQuote(claim) }
  }
  const old = new Map(before.map((link) => [`${link.a} ${link.b}`, link]))
  const current = new Map(now.map((link) => [`${link.a} ${link.b}`, link]))
  const pairs = [...new Map([...old, ...current]).values()]
    .filter(({ a, b }) => order.has(a) && order.has(b))
    .map(
      ({ a, b }) =>
        (order.get(a)! < order.get(b)! ? [a, b, `${a} ${b}`] : [b, a, `${a} ${b}`]) as [number, number, string],
    )
    .sort(([a, b], [c, d]) => order.get(a)! - order.get(c)! || order.get(b)! - order.get(d)!)
  return pairs.flatMap(([a, b, key]) => {
    const told = describeLinkChange(old.get(key), current.get(key))
    return told ? [{ ...told, a: toEnd(a), b: toEnd(b) }] : []
  })
}

function describeLinkChange(old: SeenLink | undefined, now: SeenLink | undefined): Omit<LinkChange, 'a' | 'b'> | null {
  const before = old?.suggested ?? null
  const after = now?.suggested ?? null
  const decided = now?.decided ?? null
  const change = { linkId: now?.id ?? null, before, now: after, decided }
  if (decided !== null) {
    // Nothing suggested and "unrelated" come to the same.
    const [said, says] = [before?.stance ?? 'unrelated', after?.stance ?? 'unrelated']
    if (said === says) return null
    return { ...change, kind: says === decided ? 'as-judged' : 'disagrees' }
  }
  if (!before) return after && { ...change, kind: 'added' }
  if (!after) return { ...change, kind: 'gone' }
  const same = before.stance === after.stance && before.subtype === after.subtype
  return same ? null : { ...change, kind: 'changed' }
}

function toQuote({ start, end, exact }: Quote): Quote {
  return { start, end, exact }
}
