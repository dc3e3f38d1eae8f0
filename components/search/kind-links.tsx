import Link from 'next/link'
import { useFormatter, useTranslations } from '#i18n'
import { SEARCH_KINDS, type SearchCounts } from '@/lib/core/search/hits'
import { formatSearch, type SearchAddress } from './search-address'

/** Chooses what is listed, with how much there is of each. */
export function KindLinks({ query, kind, counts }: Omit<SearchAddress, 'shown'> & { counts: SearchCounts }) {
  const t = useTranslations('search')
  const format = useFormatter()
  return (
    <nav aria-label={t('kindsLabel')} className="mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {([null, ...SEARCH_KINDS] as const).map((one) => (
          <li key={one}>
            <Link
              href={formatSearch({ query, kind: one })}
              aria-current={one === kind ? 'page' : undefined}
              className="flex items-center gap-1.5 border-b-2 border-transparent px-2.5 py-2.5 text-soft no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {t(`kinds.${one ?? 'all'}`)}
              {one && <span className="text-xs text-faint tabular-nums">{format.number(counts[one])}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
