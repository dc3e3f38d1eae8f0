import { useTranslations } from '#i18n'
import type { CountSeries } from '@/lib/core/compare/count-series'
import type { TimelinePoint } from '@/lib/core/compare/timeline'
import { LinkButton } from '../ui/button'
import { CountFigure } from './count-figure'
import { PointChooser } from './point-chooser'
import { PointTitle } from './point-title'
import { StatementTable } from './statement-table'
import { type TimelineStory, toStatementAddress } from './timeline-story'

interface Props {
  story: TimelineStory
  points: readonly TimelinePoint[]
  point: TimelinePoint
  /** The count to draw; null where the point has none. */
  series: CountSeries | null
}

/** The chosen point: one of its counts as a chart, and what each article said when. */
export function PointPanel({ story, points, point, series }: Props) {
  const t = useTranslations('timeline')
  return (
    <section aria-labelledby="point-heading" id="point" className="mt-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <PointTitle story={story} point={point} />
        <PointChooser story={story} points={points} chosen={point} />
      </div>
      <div className="mt-3 grid gap-5">
        {series && <CountFigure story={story} point={point} series={series} />}
        <StatementTable story={story} point={point} series={series} />
      </div>
      <p className="mt-3 print:hidden">
        <LinkButton size="small" prefetch={false} href={toStatementAddress(story, point.lead, point.statements)}>
          {t('point.inColumns')}
        </LinkButton>
      </p>
    </section>
  )
}
