'use client'
import { useTranslations } from '#i18n'
import { memo, type MouseEvent, useMemo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import { toTone } from './mark-words'
import { drawTicks, RULER } from './ruler-ticks'
import { useOutOfSight } from './use-out-of-sight'
import { useWorkspace } from './workspace-context'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  marks: ReadonlyMap<number, ClaimMark>
}

/** A tick a claim at the inner edge of a column, in the shapes of the marks, and how many lie above and below what is seen. */
export function Ruler({ article, claims, marks }: Props) {
  const t = useTranslations('columns')
  const { select, roles } = useWorkspace()
  const marked = useMemo(() => claims.filter((claim) => marks.get(claim.id)?.stance), [claims, marks])
  const { above, below } = useOutOfSight(article, marked)
  function open(event: MouseEvent<HTMLElement>) {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const at = ((event.clientY - top) / height) * article.text.length
    const [nearest] = marked.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
    if (nearest) select(nearest.id, { how: 'push', focus: 'passage' })
  }
  return (
    <div className="ruler" aria-hidden>
      <small title={t('above', { count: above })}>{above > 0 ? `↑${above}` : ''}</small>
      <div onClick={open}>
        <Ticks claims={marked} marks={marks} length={article.text.length} />
        <Selected claims={marked} roles={roles} length={article.text.length} />
      </div>
      <small title={t('below', { count: below })}>{below > 0 ? `↓${below}` : ''}</small>
    </div>
  )
}

/** All ticks of one look as one path: a drawing of some lines, not of a thousand elements. */
const Ticks = memo(function Ticks({ claims, marks, length }: Omit<Props, 'article'> & { length: number }) {
  const looks = Map.groupBy(claims, (claim) => `${marks.get(claim.id)!.kind} ${toTone(marks.get(claim.id)!)}`)
  return (
    <svg viewBox={`0 0 ${RULER.width} ${RULER.height}`} preserveAspectRatio="none">
      {[...looks].map(([look, some]) => {
        const [kind, tone] = look.split(' ') as [ClaimMark['kind'], string]
        const places = some.map((claim) => claim.start / Math.max(1, length))
        return <path key={look} data-kind={kind} data-tone={tone} d={drawTicks(kind, places)} />
      })}
    </svg>
  )
})

interface SelectedProps extends Pick<Props, 'claims'> {
  roles: ReadonlyMap<number, string>
  length: number
}

function Selected({ claims, roles, length }: SelectedProps) {
  return claims
    .filter((claim) => roles.has(claim.id))
    .map((claim) => <i key={claim.id} style={{ top: `${(100 * claim.start) / Math.max(1, length)}%` }} />)
}
