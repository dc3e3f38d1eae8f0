import Link from 'next/link'
import type { ClaimHit } from '@/lib/core/search/hits'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { findContext } from '../evidence/quote-context'
import { StanceCount } from '../stance'
import { formatPlace, InStories } from './in-stories'
import { Marked } from './marked'
import { Standing } from './standing'

/** A claim in its words, where it stands and how it is linked. */
export function ClaimResult({ hit }: { hit: ClaimHit }) {
  const { id, words, language, stories, counts } = hit
  const first = stories[0]
  const { before, after } = findContext(hit.text, hit.blocks, hit)
  return (
    <>
      <Standing {...hit} />
      <blockquote lang={language ?? undefined} dir="auto" className="mt-1 font-serif text-[1.0625rem] leading-relaxed">
        <span className="text-faint">{before}</span>
        {first ? (
          <Link href={formatPlace(first.id, id)} className="no-underline hover:underline">
            <Marked excerpt={words} />
          </Link>
        ) : (
          <Marked excerpt={words} />
        )}
        <span className="text-faint">{after}</span>
      </blockquote>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
        {[...SHOWN_ORDER, 'unjudged' as const]
          .filter((mark) => counts[mark] > 0)
          .map((mark) => (
            <StanceCount key={mark} mark={mark} count={counts[mark]} />
          ))}
        <InStories stories={stories} claim={id} />
      </p>
    </>
  )
}
