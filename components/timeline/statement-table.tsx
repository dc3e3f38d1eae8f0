import Link from 'next/link'
import { useFormatter, useTranslations } from '#i18n'
import { isUnjudged } from '@/lib/core/compare/reading-index'
import type { CountSeries } from '@/lib/core/compare/count-series'
import type { Statement, TimelinePoint } from '@/lib/core/compare/timeline'
import type { ReadArticle } from '@/lib/core/reading'
import { sayShortReason } from '../say-reason'
import { PublishedTime } from '../ui/moment'
import { writeCount } from './count-words'
import { MarkWord } from './mark'
import { type TimelineStory, toStatementAddress } from './timeline-story'

interface Props {
  story: TimelineStory
  point: TimelinePoint
  /** The count that is drawn, null where there is none. */
  series: CountSeries | null
}

/** Who told a point when, in which words, and what each is to the others: all that its chart shows, as a table. */
export function StatementTable({ story, point, series }: Props) {
  const t = useTranslations('timeline')
  return (
    <div className="statement-region" role="region" aria-label={t('point.statements')} tabIndex={0}>
      <table className="statement-table">
        <caption className="sr-only">{t('point.statements')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('point.published')}</th>
            <th scope="col">{t('point.outlet')}</th>
            {series && <th scope="col">{t('point.count')}</th>}
            <th scope="col">{t('point.words')}</th>
            <th scope="col">{t('point.mark')}</th>
          </tr>
        </thead>
        <tbody>
          {point.statements.map((statement) => (
            <tr key={statement.claim.id}>
              <td className="whitespace-nowrap">
                <PublishedOrNot article={statement.article} />
              </td>
              <th scope="row">
                <bdi>{story.names.get(statement.article.id)}</bdi>
              </th>
              {series && <CountCell series={series} statement={statement} />}
              <td>
                <ClaimWords story={story} point={point} statement={statement} />
              </td>
              <td>
                <StatementMarkWord statement={statement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** When an article was published, as it was printed. */
export function PublishedOrNot({ article }: { article: ReadArticle }) {
  const t = useTranslations('timeline')
  return article.publishedAt ? <PublishedTime at={article.publishedAt} /> : t('axis.noDate')
}

function CountCell({ series, statement }: { series: CountSeries; statement: Statement }) {
  const t = useTranslations('timeline')
  const format = useFormatter()
  const dots = series.dots.filter(({ claim }) => claim.id === statement.claim.id)
  const counts = dots.map(({ quantity }) => writeCount(quantity, t, format))
  return <td className="is-count font-semibold tabular-nums">{format.list(counts, { type: 'unit' })}</td>
}

/** An article's own words on a point, with the way to them in the columns. */
export function ClaimWords({
  story,
  point,
  statement: { claim, article },
}: {
  story: TimelineStory
  point: TimelinePoint
  statement: Statement
}) {
  return (
    <Link
      prefetch={false}
      href={toStatementAddress(story, claim, point.statements)}
      className="claim-words"
      lang={article.language ?? undefined}
      dir="auto"
    >
      {claim.exact}
    </Link>
  )
}

/** What a claim is to the others on its point, and why. */
export function StatementMarkWord({ statement: { mark, link } }: { statement: Statement }) {
  const t = useTranslations('stances')
  const reasons = useTranslations('reasons')
  const reason = link && sayShortReason(link, reasons)
  return (
    <>
      <MarkWord mark={mark} detail={link && isUnjudged(link) ? t('unjudged.word') : undefined} />
      {reason && <bdi className="own-line block text-soft">{reason}</bdi>}
    </>
  )
}
