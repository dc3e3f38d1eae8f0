'use client'
import { useTranslations } from '#i18n'
import type { Point } from '@/lib/core/compare/list-points'
import type { WriteAction } from '../compare/outcome'
import { WriteForm } from '../compare/write-form'
import { useWritesContext } from '../compare/writes-context'
import { Button } from '../ui/button'
import { PointChooser } from './point-chooser'
import { PointClaims } from './point-claims'

interface Props {
  point: Point
  points: readonly Point[]
  first: number | null
  names: ReadonlyMap<number, string>
  action: WriteAction
  onDone: () => void
}

/** Which other point is the same one. */
export function MergeForm({ point, points, first, names, action, onDone }: Props) {
  const t = useTranslations('groups')
  const { failure } = useWritesContext()
  return (
    <WriteForm
      action={action}
      fields={{ claims: point.map((claim) => claim.id).join() }}
      onDone={onDone}
      className="flex flex-col gap-4"
    >
      <PointClaims point={point} names={names} />
      <PointChooser point={point} points={points} first={first} names={names} />
      {failure && (
        <p role="alert" className="text-sm text-contra">
          {failure}
        </p>
      )}
      <Button type="submit" variant="primary" className="self-start">
        {t('merge')}
      </Button>
    </WriteForm>
  )
}
