'use client'
import { useTranslations } from '#i18n'
import { Button } from '../ui/button'
import { usePoints } from './point-context'

interface Props {
  /** The claims shown together. */
  claims: readonly number[]
  lead: number
  /** Without frames: in a table, where they stand in every row. */
  bare?: boolean
  className?: string
}

/** Merge and split, for the point of a claim. Where the claims shown are of two points, only to merge these. */
export function PointTools({ claims, lead, bare = false, className = '' }: Props) {
  const t = useTranslations('groups')
  const { pointOf, open } = usePoints()
  const point = pointOf(lead)
  if (!point) return null
  const own = new Set(point.map((claim) => claim.id))
  const look = bare ? ({ variant: 'bare', className: '-ms-1.5 px-1.5' } as const) : {}
  const stranger = claims.find((id) => !own.has(id))
  return (
    <span className={`flex flex-wrap gap-1 ${className}`} data-point={[...own].join(' ')}>
      <Button size="small" {...look} onClick={() => open('merge', lead, stranger)}>
        {t('mergeWith')}
      </Button>
      {point.length > 1 && stranger === undefined && (
        <Button size="small" {...look} onClick={() => open('split', lead)}>
          {t('splitOff')}
        </Button>
      )}
    </span>
  )
}
