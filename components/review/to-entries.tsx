import { firstWords } from '@/lib/core/compare/first-words'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { QueueWindow } from '@/lib/core/compare/review-queue'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { PairView } from './pair-view'
import type { QueueEntry } from './queue-entry'

/** UTF-16 units of a claim in the list and in what is announced. */
const LONGEST = 110

/** One end of a pair: the claim, its article, and which side of the reasons speaks of it. */
export interface PairEnd {
  readonly claim: ReadClaim
  readonly article: ReadArticle
  readonly name: string
  readonly side: 'a' | 'b'
}

/** The two ends of a pair, in the order of the story's articles; null where one of them is not there. */
export function toEnds(
  index: ReadingIndex,
  names: ReadonlyMap<number, string>,
  link: ReadLink,
): readonly [PairEnd, PairEnd] | null {
  const order = [...index.articles.keys()]
  const ends = (['a', 'b'] as const).flatMap((side) => {
    const claim = index.claims.get(link[side])
    const article = claim && index.articles.get(claim.articleId)
    return article ? [{ claim, article, name: names.get(article.id) ?? '', side }] : []
  })
  const [one, other] = ends.toSorted((x, y) => order.indexOf(x.article.id) - order.indexOf(y.article.id))
  return one && other ? [one, other] : null
}

/** The pairs of a window with what the page shows of each. `from`: the number of the first one, counted from 0. */
export function toEntries(
  storyId: number,
  index: ReadingIndex,
  names: ReadonlyMap<number, string>,
  { from, ...window }: QueueWindow<ReadLink> & { readonly from: number },
): QueueWindow<QueueEntry> {
  const pairs = window.pairs.flatMap((link, at) => {
    const ends = toEnds(index, names, link)
    const { id, stance, subtype, state, suggested } = link
    if (!ends || !suggested) return []
    const [one, other] = ends.map(({ name, claim }) => ({ name, words: firstWords(claim.exact, LONGEST) }))
    const differs = suggested.stance === 'contradicts'
    return [
      {
        ...{ id, stance, subtype, state, suggested },
        place: from + at + 1,
        sides: [one!, other!] as const,
        difference: (differs && link.reasons.find((reason) => reason.for === 'contradicts')) || null,
        view: <PairView storyId={storyId} index={index} link={link} ends={ends} />,
      },
    ]
  })
  return { ...window, pairs }
}
