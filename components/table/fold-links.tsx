'use client'
import Link from 'next/link'
import type { MouseEvent } from 'react'
import { useTranslations } from '#i18n'
import { formatTableAddress, type TableAddress } from '@/lib/core/compare/table-address'

/** Unfolds all claims of all cells, or folds them: at once, and kept in the address. */
export function FoldLinks({ place, address }: { place: string; address: TableAddress }) {
  const t = useTranslations('table')
  function fold(event: MouseEvent<HTMLAnchorElement>, open: boolean) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    for (const one of document.querySelectorAll<HTMLDetailsElement>('.claim-table details')) one.open = open
    history.replaceState(null, '', event.currentTarget.href)
  }
  return (
    <span className="flex gap-1 text-[0.8125rem]">
      {[true, false].map((open) => (
        <Link
          key={String(open)}
          href={place + formatTableAddress({ ...address, open })}
          prefetch={false}
          onClick={(event) => fold(event, open)}
          className="inline-flex min-h-7 items-center rounded-md px-2 text-soft no-underline hover:bg-line/60 hover:text-ink"
        >
          {t(open ? 'expandAll' : 'collapseAll')}
        </Link>
      ))}
    </span>
  )
}
