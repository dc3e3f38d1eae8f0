import Link from 'next/link'
import { useTranslations } from '#i18n'
import { byMoment } from '@/lib/core/compare/published'
import type { TimelinePoint } from '@/lib/core/compare/timeline'
import { ClaimWords, PublishedOrNot, StatementMarkWord } from './statement-table'
import { type TimelineStory, toTimelineAddress } from './timeline-story'

/** The same as the lanes as a table: every claim that shares its point with others, in the order of publication. */
export function LaneTable({ story, points }: { story: TimelineStory; points: readonly TimelinePoint[] }) {
  const t = useTranslations('timeline')
  const rows = points
    .flatMap((point) => point.statements.map((statement) => ({ point, statement })))
    .toSorted((a, b) => byMoment(a.statement.moment, b.statement.moment))
  return (
    <details className="mt-4">
      <summary className="link w-fit cursor-pointer py-1">{t('lanes.asTable')}</summary>
      <div className="statement-region mt-2" role="region" aria-label={t('lanes.caption')} tabIndex={0}>
        <table className="statement-table">
          <caption className="sr-only">{t('lanes.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('point.published')}</th>
              <th scope="col">{t('point.outlet')}</th>
              <th scope="col">{t('lanes.claim')}</th>
              <th scope="col">{t('point.mark')}</th>
              <th scope="col">{t('lanes.point')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ point, statement }) => (
              <tr key={statement.claim.id}>
                <td className="whitespace-nowrap">
                  <PublishedOrNot article={statement.article} />
                </td>
                <th scope="row">
                  <bdi>{story.names.get(statement.article.id)}</bdi>
                </th>
                <td>
                  <ClaimWords story={story} point={point} statement={statement} />
                </td>
                <td>
                  <StatementMarkWord statement={statement} />
                </td>
                <td>
                  <Link className="link" prefetch={false} href={`${toTimelineAddress(story, { point })}#point`}>
                    {t('lanes.showPoint')}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
