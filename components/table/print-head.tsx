import { useFormatter, useTranslations } from '#i18n'
import type { TablePage } from '@/lib/core/compare/arrange-rows'
import type { ReadArticle } from '@/lib/core/reading'
import { PublishedTime } from '../ui/moment'

interface Props {
  articles: readonly ReadArticle[]
  names: ReadonlyMap<number, string>
  page: TablePage
  shown: number
  all: number
}

/** On paper, below the title: when it was printed, which rows it has, and where the articles are from. */
export function PrintHead({ articles, names, page, shown, all }: Props) {
  const t = useTranslations('table')
  const format = useFormatter()
  return (
    <div className="print-head">
      <p>
        {t('print.head', { date: format.dateTime(new Date(), { dateStyle: 'long', timeStyle: 'short' }) })}{' '}
        {t('print.only', { rows: shown === all ? t('rows', { count: all }) : t('rowsOf', { count: shown, all }) })}{' '}
        {page.rows.length < shown && t('print.range', { from: page.from, to: page.to })}
      </p>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <b>
              <bdi>{names.get(article.id)}</bdi>
            </b>
            {': '}
            <bdi>{article.title}</bdi>
            {article.publishedAt && (
              <>
                {', '}
                <PublishedTime at={article.publishedAt} />
              </>
            )}
            {article.url && <bdi className="address">{article.url}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  )
}
