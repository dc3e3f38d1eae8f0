import { useTranslations } from '#i18n'
import { isFiltering } from '@/lib/core/compare/claim-filter'
import { findPoint } from '@/lib/core/compare/story-points'
import { buildAxis } from '@/lib/core/compare/time-axis'
import { listCounts, listLanes, type TimelinePoint } from '@/lib/core/compare/timeline'
import { CountCards } from './count-cards'
import { LaneTable } from './lane-table'
import { Lanes } from './lanes'
import { MarkLegend } from './mark'
import { NoPoints } from './no-points'
import { PointPanel } from './point-panel'
import type { TimelineStory } from './timeline-story'
import './timeline.css'

interface Props {
  story: TimelineStory
  points: readonly TimelinePoint[]
  /** A claim of the point to draw; null for the one that deserves a look first. */
  asked: number | null
  /** Which of its counts, from 1. */
  count: number | null
  /** Also the counts that would make the page long. */
  all: boolean
}

/** What was told when: one point large, all counts small, every outlet in its lane. */
export function Timeline({ story, points, asked, count, all }: Props) {
  const t = useTranslations('timeline')
  const chosen = findPoint(points, asked) ?? listCounts(points)[0]?.point ?? points[0] ?? null
  const series = chosen?.series[(count ?? 1) - 1] ?? chosen?.series[0] ?? null
  const lanes = listLanes(story.index, points)
  const moments = lanes.flatMap(({ articles }) => articles.flatMap(({ moment }) => moment ?? []))
  const axis = buildAxis(moments)
  const used = new Set(points.flatMap(({ statements }) => statements.map(({ mark }) => mark)))
  const marks = (['contradicts', 'updated', 'agrees', 'scope', 'first', 'open'] as const).filter((mark) =>
    used.has(mark),
  )
  return (
    <>
      {chosen ? (
        <>
          <PointPanel story={story} points={points} point={chosen} series={series} />
          <CountCards story={story} points={points} chosen={chosen} drawn={series} all={all} />
        </>
      ) : (
        <NoPoints story={story} isFiltered={isFiltering(story.filter)} />
      )}
      {lanes.length > 0 && (
        <section aria-labelledby="lanes-heading" className="mt-10">
          <h2 id="lanes-heading" className="font-serif text-xl font-semibold">
            {t('lanes.heading')}
          </h2>
          <p className="mb-3 max-w-prose text-soft">{t('lanes.intro')}</p>
          <MarkLegend marks={marks} />
          <Lanes story={story} lanes={lanes} axis={axis} chosen={chosen} />
          <AxisNotes moments={moments} />
          {points.length > 0 && <LaneTable story={story} points={points} />}
        </section>
      )}
    </>
  )
}

function AxisNotes({ moments }: { moments: readonly { readonly precision: 'minute' | 'day' }[] }) {
  const t = useTranslations('timeline')
  const precise = new Set(moments.map(({ precision }) => precision))
  if (!precise.has('minute')) return null
  return (
    <p className="mt-2 text-xs text-soft">
      {t('axis.utc')} {precise.has('day') && t('axis.midday')}
    </p>
  )
}
