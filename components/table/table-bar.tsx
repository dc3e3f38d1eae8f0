import type { ReactNode } from 'react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { TablePage } from '@/lib/core/compare/arrange-rows'
import { formatTableAddress, type TableAddress, TABLE_SORTS } from '@/lib/core/compare/table-address'
import { FoldLinks } from './fold-links'
import { SortArrow } from './table-head'
import { toSorted } from './to-sorted'

interface Props {
  place: string
  address: TableAddress
  page: TablePage
  /** Rows that the conditions leave, and all there are. */
  shown: number
  all: number
  /** Whether any cell has more than one claim. */
  foldable: boolean
}

/** Above the table: how many rows it has, what they are sorted by, and what stands in the cells. */
export function TableBar({ place, address, page, shown, all, foldable }: Props) {
  const t = useTranslations('table')
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      <p className="text-sm font-semibold" role="status">
        {shown === all ? t('rows', { count: all }) : t('rowsOf', { count: shown, all })}
        {page.rows.length < shown && (
          <span className="ms-2 font-normal text-soft">{t('range', { from: page.from, to: page.to })}</span>
        )}
      </p>
      <SortLinks place={place} address={address} />
      <div className="ms-auto flex flex-wrap items-center gap-2">
        {foldable && !address.map && <FoldLinks place={place} address={address} />}
        <Choices label={t('cells')}>
          {[false, true].map((map) => (
            <Choice
              key={String(map)}
              href={place + formatTableAddress({ ...address, map, page: 1 })}
              current={address.map === map}
            >
              {t(map ? 'map' : 'quotes')}
            </Choice>
          ))}
        </Choices>
      </div>
    </div>
  )
}

function SortLinks({ place, address }: Pick<Props, 'place' | 'address'>) {
  const t = useTranslations('table')
  return (
    <nav
      aria-labelledby="sort-by"
      className="-mx-4 flex items-center gap-x-1 gap-y-1 overflow-x-auto px-4 text-[0.8125rem] whitespace-nowrap sm:mx-0 sm:flex-wrap sm:px-0"
    >
      <span id="sort-by" className="me-1 text-soft">
        {t('sort.by')}
      </span>
      {TABLE_SORTS.map((sort) => (
        <Link
          key={sort}
          href={place + formatTableAddress(toSorted(address, sort))}
          prefetch={false}
          scroll={false}
          aria-current={address.sort === sort ? 'true' : undefined}
          className="inline-flex min-h-7 items-center gap-1 rounded-md px-2 text-soft no-underline hover:bg-line/60 hover:text-ink aria-[current]:bg-line/70 aria-[current]:font-semibold aria-[current]:text-ink contrast-more:aria-[current]:bg-paper contrast-more:aria-[current]:underline"
        >
          {t(`sort.${sort}`)}
          <SortArrow address={address} sort={sort} />
          {address.sort === sort && <span className="sr-only">{t(`sort.${address.direction}`)}</span>}
        </Link>
      ))}
    </nav>
  )
}

function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex shrink-0 overflow-hidden rounded-md border border-edge">
      {children}
    </nav>
  )
}

function Choice({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={current ? 'true' : undefined}
      className="px-2.5 py-1.5 text-[0.8125rem] leading-none text-soft no-underline -outline-offset-2 hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper"
    >
      {children}
    </Link>
  )
}
