/** For one claim: which articles agree, which contradict, which are silent, and the mark that tells so in the text. */
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { isUnjudged, listRelatedLinks, otherEnd, type ReadingIndex } from './reading-index'
import { SHOWN_ORDER, type ShownStance, toShown } from './shown-stance'

/** How a claim is underlined. `suggested`: the engine's word only; `single`: no other article speaks of it. */
export type MarkKind = 'contradicted' | 'updated' | 'corroborated' | 'scope' | 'suggested' | 'single'

export interface ClaimMark {
  readonly kind: MarkKind
  /** The stance that the mark shows; null for a single source. */
  readonly stance: Exclude<ShownStance, 'unrelated'> | null
  /** Other articles of that stance. */
  readonly count: number
  /** Other articles of the story. */
  readonly of: number
}

// A judged stance goes before the same stance suggested.
const KINDS = { contradicts: 'contradicted', updated: 'updated', agrees: 'corroborated', scope: 'scope' } as const

/** The mark of a claim: a contradiction before an update, that before an agreement; judged before suggested. */
export function describeMark(index: ReadingIndex, claim: ReadClaim): ClaimMark {
  const links = listRelatedLinks(index, claim.id)
  const of = index.articles.size - 1
  const shown = links.map(toShown)
  const stance = SHOWN_ORDER.find((one) => shown.includes(one))
  if (!stance) return { kind: 'single', stance: null, count: 0, of }
  const same = links.filter((_, at) => shown[at] === stance)
  const kind = same.every(isUnjudged) ? 'suggested' : KINDS[stance]
  return { kind, stance, count: countArticles(index, claim.id, same), of }
}

function countArticles(index: ReadingIndex, claimId: number, links: readonly ReadLink[]): number {
  return new Set(links.map((link) => index.claims.get(otherEnd(link, claimId))?.articleId)).size
}

/** What another article has on a claim. `silent`: nothing that was found or linked. */
export interface ArticleEvidence {
  readonly article: ReadArticle
  readonly stance: Exclude<ShownStance, 'unrelated'> | 'silent'
  /** Contradictions first, then by how sure they are. */
  readonly links: readonly ReadLink[]
  /** Links that a person rejected. */
  readonly rejected: readonly ReadLink[]
}

/** What each other article of the story has on a claim: those that speak first, in the order given. */
export function describeEvidence(
  index: ReadingIndex,
  claim: ReadClaim,
  articleIds: readonly number[] = [...index.articles.keys()],
): ArticleEvidence[] {
  const others = articleIds.flatMap((id) => (id === claim.articleId ? [] : (index.articles.get(id) ?? [])))
  const evidence = others.map((article) => describeArticle(index, claim, article))
  return evidence.toSorted((a, b) => rank(a.stance) - rank(b.stance))
}

function describeArticle(index: ReadingIndex, claim: ReadClaim, article: ReadArticle): ArticleEvidence {
  const all = (index.linksOf.get(claim.id) ?? []).filter(
    (link) => index.claims.get(otherEnd(link, claim.id))?.articleId === article.id,
  )
  const links = all
    .filter((link) => link.stance !== 'unrelated')
    .toSorted((a, b) => rank(toShown(a)) - rank(toShown(b)) || confidenceOf(b) - confidenceOf(a) || a.id - b.id)
  const stance = links[0] && toShown(links[0])
  return {
    article,
    stance: stance === undefined || stance === 'unrelated' ? 'silent' : stance,
    links,
    rejected: all.filter((link) => link.state === 'rejected'),
  }
}

/** How sure a link is: a person's judgement counts 1. */
export function confidenceOf(link: ReadLink): number {
  return link.state === 'suggested' ? (link.suggested?.confidence ?? 0) : 1
}

function rank(stance: ShownStance | 'silent'): number {
  return [...SHOWN_ORDER, 'unrelated', 'silent'].indexOf(stance)
}

/** How many articles take each stance. */
export type Sum = Readonly<Record<ArticleEvidence['stance'], number>>

/** Counts the articles behind a claim by stance. */
export function sumEvidence(evidence: readonly ArticleEvidence[]): Sum {
  const count = (stance: ArticleEvidence['stance']) => evidence.filter((entry) => entry.stance === stance).length
  return {
    agrees: count('agrees'),
    contradicts: count('contradicts'),
    updated: count('updated'),
    scope: count('scope'),
    silent: count('silent'),
  }
}
