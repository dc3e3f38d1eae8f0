'use client'
import { useMemo, useState } from 'react'
import { useFormatter, useTranslations } from '#i18n'
import { firstWords } from '@/lib/core/compare/first-words'
import { type Point, searchPoints } from '@/lib/core/compare/list-points'
import { TextField } from '../ui/field'

/** Points offered at once; the rest is found by its words. */
const MOST = 20
const LONGEST = 160

interface Props {
  point: Point
  points: readonly Point[]
  /** A claim whose point is offered first and chosen. */
  first: number | null
  names: ReadonlyMap<number, string>
}

/** One other point, chosen from a list that is searched by the words of its claims; sent as `others`. */
export function PointChooser({ point, points, first, names }: Props) {
  const t = useTranslations('groups')
  const format = useFormatter()
  const [query, setQuery] = useState('')
  const found = useMemo(() => searchPoints(points, point, query), [points, point, query])
  const isFirst = (other: Point) => other.some((claim) => claim.id === first)
  const shown = found.toSorted((x, y) => Number(isFirst(y)) - Number(isFirst(x))).slice(0, MOST)
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <TextField
        type="search"
        label={t('find')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        autoComplete="off"
      />
      <p role="status" className="text-xs text-soft">
        {found.length === 0
          ? t('noneFound')
          : t(found.length > MOST ? 'foundMany' : 'found', { count: found.length, shown: MOST })}
      </p>
      <fieldset className="max-h-64 min-w-0 overflow-y-auto rounded-md border border-line">
        <legend className="sr-only">{t('point')}</legend>
        {shown.map((other) => (
          <label
            key={other[0]!.id}
            className="flex cursor-pointer gap-2.5 border-b border-line px-3 py-2 last:border-b-0 has-checked:bg-line/50"
          >
            <input
              type="radio"
              name="others"
              required
              value={other.map((claim) => claim.id).join()}
              defaultChecked={isFirst(other)}
              className="mt-1 size-4 shrink-0 accent-ink"
            />
            <span className="min-w-0">
              <bdi className="font-serif text-[0.9375rem] wrap-anywhere">{firstWords(other[0]!.exact, LONGEST)}</bdi>
              <span className="block text-xs text-soft">{format.list(listSpeakers(other, names))}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function listSpeakers(point: Point, names: ReadonlyMap<number, string>): string[] {
  return [...new Set(point.map((claim) => names.get(claim.articleId) ?? ''))]
}
