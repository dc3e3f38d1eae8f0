'use client'
import { useTranslations } from '#i18n'
import { memo, useEffect, useMemo, useState } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import { parseRoles } from './claim-roles'
import { toTone } from './mark-words'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  marks: ReadonlyMap<number, ClaimMark>
  roles: string
}

/** A tick a claim at the inner edge of a column, in the shapes of the marks, and how many lie above and below what is seen. */
export function Ruler({ article, claims, marks, roles }: Props) {
  const t = useTranslations('columns')
  const marked = useMemo(() => claims.filter((claim) => marks.get(claim.id)?.stance), [claims, marks])
  const { above, below } = useOutOfSight(article, marked)
  return (
    <div className="ruler" aria-hidden>
      <small title={t('above', { count: above })}>{above > 0 ? `↑${above}` : ''}</small>
      <Ticks claims={marked} marks={marks} roles={roles} length={article.text.length} />
      <small title={t('below', { count: below })}>{below > 0 ? `↓${below}` : ''}</small>
    </div>
  )
}

type TicksProps = Pick<Props, 'claims' | 'marks' | 'roles'> & { length: number }

const Ticks = memo(function Ticks({ claims, marks, roles, length }: TicksProps) {
  const role = parseRoles(roles)
  return (
    <div>
      {claims.map((claim) => {
        const mark = marks.get(claim.id)!
        return (
          <i
            key={claim.id}
            data-kind={mark.kind}
            data-tone={toTone(mark)}
            data-role={role.get(claim.id)}
            data-claim={claim.id}
            style={{ top: `${(100 * claim.start) / Math.max(1, length)}%` }}
          />
        )
      })}
    </div>
  )
})

// Paragraphs are watched, not claims: words that are far away have no place on the page.
function useOutOfSight(article: ReadArticle, marked: readonly ReadClaim[]) {
  const [counts, setCounts] = useState({ above: 0, below: 0 })
  useEffect(() => {
    const root = document.getElementById(`scroller-${article.id}`)
    if (!root) return
    const starts = marked.map((claim) => claim.start).toSorted((a, b) => a - b)
    const claimsIn = countByBlock(article.blocks, starts)
    const places = new Map<number, 'above' | 'below' | 'seen'>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) places.set(Number((entry.target as HTMLElement).dataset.start), placeOf(entry))
        const sum = (place: 'above' | 'below') =>
          [...places].reduce((total, [start, one]) => total + (one === place ? (claimsIn.get(start) ?? 0) : 0), 0)
        const next = { above: sum('above'), below: sum('below') }
        setCounts((now) => (now.above === next.above && now.below === next.below ? now : next))
      },
      { root },
    )
    for (const passage of root.querySelectorAll<HTMLElement>('.passage'))
      if (claimsIn.has(Number(passage.dataset.start))) observer.observe(passage)
    return () => observer.disconnect()
  }, [article, marked])
  return counts
}

/** How many of the sorted places lie in each block, by the start of the block. */
function countByBlock(blocks: ReadArticle['blocks'], starts: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  let at = 0
  for (const block of blocks) {
    const from = at
    while (at < starts.length && starts[at]! < block.end) at += 1
    if (at > from) counts.set(block.start, at - from)
  }
  return counts
}

function placeOf(entry: IntersectionObserverEntry): 'above' | 'below' | 'seen' {
  if (entry.isIntersecting || !entry.rootBounds) return 'seen'
  return entry.boundingClientRect.top < entry.rootBounds.top ? 'above' : 'below'
}
