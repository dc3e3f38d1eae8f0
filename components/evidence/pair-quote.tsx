import type { WordDifference } from '@/lib/core/compare/word-difference'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { findContext } from './quote-context'
import { Quoted } from './quoted'

interface Props {
  link: ReadLink
  /** The claim of the other article. */
  claim: ReadClaim
  article: ReadArticle
  /** Between the selected claim (a) and this one (b). */
  difference: WordDifference | null
}

/** The passage in its own words, with some of what stands around it: what the reasons speak of and what differs is marked. */
export function PairQuote({ link, claim, article, difference }: Props) {
  const side = link.a === claim.id ? 'a' : 'b'
  const { before, after } = findContext(article.text, article.blocks, claim)
  // A reason that speaks of the whole claim marks nothing in it.
  const words = link.reasons
    .filter((reason) => reason.for === link.stance)
    .flatMap((reason) => reason[side] ?? [])
    .filter(({ start, end }) => start > claim.start || end < claim.end)
  return (
    <blockquote className="quote" lang={article.language ?? undefined} dir="auto">
      <span className="around">{before}</span>
      <q className="no-marks">
        <Quoted
          article={article}
          quote={claim}
          words={words}
          added={difference?.runs.flatMap((run) => (run.same ? [] : (run.b ?? [])))}
        />
      </q>
      <span className="around">{after}</span>
    </blockquote>
  )
}
