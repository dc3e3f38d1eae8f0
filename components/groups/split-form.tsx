'use client'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { Point } from '@/lib/core/compare/list-points'
import type { WriteAction } from '../compare/outcome'
import { WriteForm } from '../compare/write-form'
import { useWritesContext } from '../compare/writes-context'
import { Button } from '../ui/button'
import { PointChooser } from './point-chooser'

interface Props {
  point: Point
  points: readonly Point[]
  names: ReadonlyMap<number, string>
  action: WriteAction
  onDone: () => void
}

/** Which claims leave a point, and where to. */
export function SplitForm({ point, points, names, action, onDone }: Props) {
  const t = useTranslations('groups')
  const { failure } = useWritesContext()
  const [leaving, setLeaving] = useState<readonly number[]>([])
  const [elsewhere, setElsewhere] = useState(false)
  const possible = leaving.length > 0 && leaving.length < point.length
  const toggle = (id: number) =>
    setLeaving((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <WriteForm
      action={action}
      fields={{ claims: point.map((claim) => claim.id).join(), leaving: leaving.join() }}
      onDone={onDone}
      className="flex flex-col gap-4"
    >
      <fieldset className="min-w-0">
        <legend className="mb-1 text-xs font-semibold text-soft">{t('leaving')}</legend>
        {point.map((claim) => (
          <label key={claim.id} className="flex cursor-pointer gap-2.5 border-b border-line py-2 last:border-b-0">
            <input
              type="checkbox"
              checked={leaving.includes(claim.id)}
              onChange={() => toggle(claim.id)}
              className="mt-1 size-4 shrink-0 accent-ink"
            />
            <span className="min-w-0">
              <span className="block text-xs font-semibold text-soft">{names.get(claim.articleId)}</span>
              <bdi className="line-clamp-3 font-serif text-[0.9375rem] wrap-anywhere">{claim.exact}</bdi>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="flex min-w-0 flex-wrap gap-x-4 gap-y-1">
        <legend className="mb-1 text-xs font-semibold text-soft">{t('go')}</legend>
        <Way word={t('own')} checked={!elsewhere} onChoose={() => setElsewhere(false)} />
        <Way word={t('other')} checked={elsewhere} onChoose={() => setElsewhere(true)} />
      </fieldset>
      {elsewhere && <PointChooser point={point} points={points} first={null} names={names} />}
      {failure && (
        <p role="alert" className="text-sm text-contra">
          {failure}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" disabled={!possible} aria-describedby="split-hint">
          {t('split')}
        </Button>
        <p id="split-hint" role="status" className="text-xs text-soft">
          {leaving.length === 0 && t('tick')}
          {leaving.length === point.length && t('stay')}
          {possible && t('leave', { count: leaving.length, all: point.length })}
        </p>
      </div>
    </WriteForm>
  )
}

function Way({ word, checked, onChoose }: { word: string; checked: boolean; onChoose: () => void }) {
  return (
    <label className="inline-flex min-h-6 items-center gap-1.5">
      <input type="radio" name="way" checked={checked} onChange={onChoose} className="accent-ink" />
      {word}
    </label>
  )
}
