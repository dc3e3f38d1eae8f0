import { findCredits } from '@/lib/core/origins/find-credits'
import type { ArticleOrigin, ArticleTie, Credit, OriginArticle, OriginReason } from '@/lib/core/origins/origin'
import { findAgency, isSameOutlet } from '@/lib/core/origins/outlet-names'
import { shareTexts, type TextShare } from '@/lib/core/origins/share-texts'
import type { Quote, Span } from '@/lib/core/vocabulary'

/** From this share of its own words on, an article is a copy of another one as a whole. */
const COPY_SHARE = 0.5
/** Less in common is a set phrase or two, not worth telling. */
const TOLD_SHARE = 0.2
/** Longest quote shown for a copied text, in characters. */
const LONGEST_QUOTE = 200

/** What the articles of a story have in common as wholes. */
export interface StoryOrigins<Id> {
  readonly articles: readonly ArticleOrigin<Id>[]
  readonly ties: readonly ArticleTie<Id>[]
}

interface Known<Id> extends OriginArticle<Id> {
  readonly credits: readonly Credit[]
  /** The agency whose text it is as a whole, null where it is the outlet's own. */
  readonly agency: string | null
}

/** Says of each article where it comes from, and of each two what ties them. */
export function tieArticles<Id>(articles: readonly OriginArticle<Id>[]): StoryOrigins<Id> {
  const known = articles.map((article) => readCredits(article))
  const shares = shareTexts(articles.map(({ text }) => text))
  const shareOf = new Map(shares.map((share) => [`${share.a} ${share.b}`, share]))
  const ties = known.flatMap((a, i) =>
    known.slice(i + 1).flatMap((b, after) => {
      const j = i + 1 + after
      const reasons = [
        ...tieOutlets(a, b),
        ...tieAgencies(a, b),
        ...tieCopies(a, b, shareOf.get(`${i} ${j}`), shareOf.get(`${j} ${i}`)),
        ...tieCredits(a, b),
      ]
      return reasons.length > 0 ? [{ a: a.id, b: b.id, reasons }] : []
    }),
  )
  return { articles: known.map((article, at) => describeArticle(article, known, shares, at)), ties }
}

function readCredits<Id>(article: OriginArticle<Id>): Known<Id> {
  const credits = findCredits(article.text, article.outlet)
  const text = credits.find(({ role }) => role === 'text')
  return { ...article, credits, agency: findAgency(article.outlet) ?? text?.agency ?? null }
}

function describeArticle<Id>(
  article: Known<Id>,
  known: readonly Known<Id>[],
  shares: readonly TextShare[],
  at: number,
): ArticleOrigin<Id> {
  const own = shares.filter(({ a, share }) => a === at && share >= TOLD_SHARE)
  const most = own.toSorted((x, y) => y.share - x.share || x.b - y.b)[0]
  const other = most && known[most.b]
  return {
    article: article.id,
    credit: article.credits[0] ?? null,
    shared: most && other ? { with: other.id, share: most.share } : null,
  }
}

function tieOutlets<Id>(a: Known<Id>, b: Known<Id>): OriginReason[] {
  return isSameOutlet(a.outlet, b.outlet)
    ? [{ kind: 'outlet', text: `both by ${a.outlet}`, joins: true, a: null, b: null }]
    : []
}

function tieAgencies<Id>(a: Known<Id>, b: Known<Id>): OriginReason[] {
  if (a.agency !== null && a.agency === b.agency)
    return [{ kind: 'agency', text: `both carry ${a.agency} text`, joins: true, ...quoteCredits(a, b, a.agency) }]
  const shared = nameNewsrooms(a).find((name) => nameNewsrooms(b).includes(name))
  return shared === undefined
    ? []
    : [{ kind: 'agency', text: `${shared} had a part in both`, joins: false, ...quoteCredits(a, b, shared) }]
}

/** All newsrooms that had a part in an article, besides its own. */
function nameNewsrooms<Id>({ agency, credits }: Known<Id>): string[] {
  const credited = credits.filter(({ role }) => role !== 'reported').map((credit) => credit.agency)
  return agency === null ? credited : [agency, ...credited]
}

function quoteCredits<Id>(a: Known<Id>, b: Known<Id>, agency: string): { a: Quote | null; b: Quote | null } {
  const quote = ({ credits }: Known<Id>) => {
    const found = credits.find((credit) => credit.agency === agency)
    return found ? { start: found.start, end: found.end, exact: found.exact } : null
  }
  return { a: quote(a), b: quote(b) }
}

/** One names the other as its source. */
function tieCredits<Id>(a: Known<Id>, b: Known<Id>): OriginReason[] {
  const toB = a.credits.find(({ agency }) => isSameOutlet(agency, b.outlet))
  const toA = b.credits.find(({ agency }) => isSameOutlet(agency, a.outlet))
  const credit = toB ?? toA
  // What one sentence takes from the other outlet counts for the claim of that sentence only.
  if (!credit || credit.role === 'reported') return []
  const { start, end, exact } = credit
  const quote = { start, end, exact }
  const text = `one credits ${credit.agency}: “${exact}”`
  const joins = credit.role !== 'contributed'
  return [{ kind: 'credit', text, joins, a: toB ? quote : null, b: toB ? null : quote }]
}

function tieCopies<Id>(a: Known<Id>, b: Known<Id>, ofA?: TextShare, ofB?: TextShare): OriginReason[] {
  const share = Math.max(ofA?.share ?? 0, ofB?.share ?? 0)
  if (share < TOLD_SHARE || !ofA || !ofB) return []
  const text = `${Math.round(share * 100)} % of the text in common`
  const quotes = { a: quoteSpan(a.text, ofA.longest), b: quoteSpan(b.text, ofB.longest) }
  return [{ kind: 'text', text, joins: share >= COPY_SHARE, ...quotes }]
}

function quoteSpan(text: string, { start, end }: Span): Quote {
  const cut = Math.min(end, start + LONGEST_QUOTE)
  return { start, end: cut, exact: text.slice(start, cut) }
}
