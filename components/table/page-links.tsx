import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { TablePage } from '@/lib/core/compare/arrange-rows'
import { formatTableAddress, type TableAddress } from '@/lib/core/compare/table-address'

interface Props {
  place: string
  address: TableAddress
  page: TablePage
}

/** From one part of a long table to the others; nothing where it has but one. */
export function PageLinks({ place, address, page: { page, pages } }: Props) {
  const t = useTranslations('table')
  if (pages === 1) return null
  const to = (other: TableAddress['page']) => place + formatTableAddress({ ...address, page: other })
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm print:hidden">
      {page === 'all' ? (
        <PageLink href={to(1)}>{t('inPages')}</PageLink>
      ) : (
        <>
          {page > 1 && <PageLink href={to(page - 1)}>{t('previous')}</PageLink>}
          <span className="text-soft">{t('pageOf', { page, pages })}</span>
          {page < pages && <PageLink href={to(page + 1)}>{t('next')}</PageLink>}
          <PageLink href={to('all')}>{t('onePage')}</PageLink>
        </>
      )}
    </nav>
  )
}

function PageLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className="link inline-flex min-h-6 items-center">
      {children}
    </Link>
  )
}
