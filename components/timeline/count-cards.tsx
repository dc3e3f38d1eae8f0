import Link from 'next/link'
import { useTranslations } from '#i18n'
import { type CountOfPoint, listCounts, type TimelinePoint } from '@/lib/core/compare/timeline'
import { CountChart } from './count-chart'
import { CountSummary } from './count-summary'
import { SeriesName } from './count-figure'
import { type TimelineStory, toTimelineAddress } from './timeline-story'

interface Props {
  story: TimelineStory
  points: readonly TimelinePoint[]
  /** The point and the count that are drawn large. */
  chosen: TimelinePoint
  drawn: TimelinePoint['series'][number] | null
  all: boolean
}

/** More small charts than this are shown only on request. */
const MOST = 8

/** Every count that several articles tell, as small charts of one size; those that differ come first. */
export function CountCards({ story, points, chosen, drawn, all }: Props) {
  const t = useTranslations('timeline')
  const counts = listCounts(points)
  return (
    <section aria-labelledby="counts-heading" className="mt-10">
      <h2 id="counts-heading" className="font-serif text-xl font-semibold">
        {t('counts.heading')}
      </h2>
      <p className="max-w-prose text-soft">{t(counts.length > 0 ? 'counts.intro' : 'counts.none')}</p>
      <ul className="count-cards">
        {counts.slice(0, all ? undefined : MOST).map(({ point, series }) => (
          <li
            key={`${point.lead.id} ${series.dots[0]!.claim.id} ${series.dots[0]!.quantity.start}`}
            className="chart-card"
          >
            <CardHead story={story} point={point} series={series} isChosen={series === drawn} />
            <CountChart story={story} point={point} series={series} size="small" />
          </li>
        ))}
      </ul>
      {counts.length > MOST && !all && (
        <p className="mt-3 print:hidden">
          <Link
            className="link"
            prefetch={false}
            href={`${toTimelineAddress(story, { point: chosen, all: true })}#counts-heading`}
          >
            {t('counts.showAll', { count: counts.length })}
          </Link>
        </p>
      )}
    </section>
  )
}

function CardHead({ story, point, series, isChosen }: CountOfPoint & { story: TimelineStory; isChosen: boolean }) {
  const t = useTranslations('timeline')
  return (
    <div>
      <h3 className="font-semibold">
        <Link
          className="link"
          prefetch={false}
          href={`${toTimelineAddress(story, { point, series })}#point`}
          aria-current={isChosen ? 'true' : undefined}
        >
          <SeriesName story={story} series={series} />
        </Link>
        {isChosen && <span className="ms-2 text-xs font-normal text-soft">{t('counts.chosen')}</span>}
      </h3>
      <CountSummary series={series} />
    </div>
  )
}
