'use client'
import { memo, useEffect, useState } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import { toTone } from './mark-words'
import { parseRoles } from './claim-roles'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  marks: ReadonlyMap<number, ClaimMark>
  roles: string
}

/** A tick a claim at the inner edge of a column, in the shapes of the marks, and how many lie above and below. */
export const Ruler = memo(function Ruler({ article, claims, marks, roles }: Props) {
  const role = parseRoles(roles)
  const marked = claims.filter((claim) => marks.get(claim.id)?.stance)
  const { above, below } = useOutOfSight(article.id, marked)
  return (
    <div className="ruler" aria-hidden>
      <small title={`${above} marked claims above`}>{above > 0 ? `↑${above}` : ''}</small>
      <div>
        {marked.map((claim) => {
          const mark = marks.get(claim.id)!
          return (
            <i
              key={claim.id}
              data-kind={mark.kind}
              data-tone={toTone(mark)}
              data-role={role.get(claim.id)}
              data-claim={claim.id}
              style={{ top: `${(100 * claim.start) / Math.max(1, article.text.length)}%` }}
            />
          )
        })}
      </div>
      <small title={`${below} marked claims below`}>{below > 0 ? `↓${below}` : ''}</small>
    </div>
  )
})

function useOutOfSight(articleId: number, claims: readonly ReadClaim[]) {
  const [counts, setCounts] = useState({ above: 0, below: 0 })
  const ids = claims.map((claim) => claim.id).join()
  useEffect(() => {
    const root = document.getElementById(`scroller-${articleId}`)
    if (!root) return
    const places = new Map<Element, 'above' | 'below' | 'seen'>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) places.set(entry.target, placeOf(entry))
        const all = [...places.values()]
        setCounts({
          above: all.filter((place) => place === 'above').length,
          below: all.filter((place) => place === 'below').length,
        })
      },
      { root },
    )
    for (const id of ids.split(',')) {
      const mark = document.getElementById(`c${id}`)
      if (mark) observer.observe(mark)
    }
    return () => observer.disconnect()
  }, [articleId, ids])
  return counts
}

function placeOf(entry: IntersectionObserverEntry): 'above' | 'below' | 'seen' {
  if (entry.isIntersecting || !entry.rootBounds) return 'seen'
  return entry.boundingClientRect.top < entry.rootBounds.top ? 'above' : 'below'
}
