import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from '#i18n'
import { formatTableAddress, type TableAddress, type TableSort } from '@/lib/core/compare/table-address'
import type { ReadArticle } from '@/lib/core/reading'
import { PublishedTime } from '../ui/moment'
import { toSorted } from './to-sorted'

interface Props {
  articles: readonly ReadArticle[]
  names: ReadonlyMap<number, string>
  place: string
  address: TableAddress
}

/** The articles above their columns, each the way to have the rows in its reading order. */
export function TableHead({ articles, names, place, address }: Props) {
  const t = useTranslations('table')
  return (
    <tr>
      <th scope="col" aria-sort={typeof address.sort === 'number' ? undefined : 'other'}>
        {t('point')}
      </th>
      {articles.map((article) => (
        <th key={article.id} scope="col" aria-sort={address.sort === article.id ? address.direction : undefined}>
          <a
            href={place + formatTableAddress(toSorted(address, article.id))}
            title={t('sort.article', { article: names.get(article.id) ?? '' })}
          >
            <span className="name">
              <bdi>{names.get(article.id)}</bdi>
              <SortArrow address={address} sort={article.id} />
            </span>
            <span className="date">
              {article.publishedAt ? <PublishedTime at={article.publishedAt} /> : t('noDate')}
            </span>
          </a>
        </th>
      ))}
    </tr>
  )
}

/** The way that the rows run where they are sorted by this; nothing where they are not. */
export function SortArrow({ address, sort }: { address: TableAddress; sort: TableSort }) {
  if (address.sort !== sort) return null
  const Icon = address.direction === 'ascending' ? ArrowUp : ArrowDown
  return <Icon size={13} strokeWidth={2.5} aria-hidden className="inline-block shrink-0 print:hidden" />
}
