import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { CountSeries } from '@/lib/core/compare/count-series'
import type { TimelinePoint } from '@/lib/core/compare/timeline'
import { CountChart } from './count-chart'
import { CountSummary } from './count-summary'
import { nameSeries } from './count-words'
import { type TimelineStory, toTimelineAddress } from './timeline-story'

interface Props {
  story: TimelineStory
  point: TimelinePoint
  series: CountSeries
}

/** A large chart of one count, with its sum in words and the way to the other counts of its point. */
export function CountFigure({ story, point, series }: Props) {
  return (
    <figure className="chart-card">
      <figcaption>
        {point.series.length > 1 && (
          <p className="font-semibold">
            <SeriesName story={story} series={series} />
          </p>
        )}
        <CountSummary series={series} />
      </figcaption>
      <CountChart story={story} point={point} series={series} size="large" />
      <OtherCounts story={story} point={point} series={series} />
    </figure>
  )
}

function OtherCounts({ story, point, series }: Props) {
  const t = useTranslations('timeline')
  const others = point.series.filter((other) => other !== series)
  if (others.length === 0) return null
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs print:hidden">
      <span className="text-soft">{t('counts.others')}</span>
      {others.map((other) => (
        <Link
          key={other.dots[0]!.quantity.start}
          className="link"
          prefetch={false}
          href={`${toTimelineAddress(story, { point, series: other })}#point`}
        >
          <SeriesName story={story} series={other} />
        </Link>
      ))}
    </div>
  )
}

/** What a series counts, in the words of the newest article that tells it. */
export function SeriesName({ story, series }: Pick<Props, 'story' | 'series'>) {
  const { words, articleId } = nameSeries(series)
  return (
    <q dir="auto" lang={story.index.articles.get(articleId)?.language ?? undefined}>
      {words}
    </q>
  )
}
