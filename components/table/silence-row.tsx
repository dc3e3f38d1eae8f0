import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '#i18n'
import type { Silence } from '@/lib/core/compare/arrange-rows'
import { formatTableAddress, type TableAddress, widen } from '@/lib/core/compare/table-address'
import { StanceIcon } from '../stance'

interface Props {
  /** By article, in the order of the columns. */
  silence: ReadonlyMap<number, Silence>
  /** Rows of the table where nothing is left out. */
  points: number
  names: ReadonlyMap<number, string>
  place: string
  address: TableAddress
}

/** On how many points each article is silent; each number leads to these points. */
export function SilenceRow({ silence, points, names, place, address }: Props) {
  const t = useTranslations('table')
  const wide = widen(address)
  return (
    <tr className="silence">
      <th scope="row">{t('silence')}</th>
      {[...silence].map(([article, { silent, contradicted }]) => {
        const asked: TableAddress = { ...wide, says: [{ article, what: 'silent' }] }
        const all = place + formatTableAddress(asked)
        const conflicts = place + formatTableAddress({ ...asked, show: ['contradicts'] })
        if (address.map) {
          return <MapSilence key={article} {...{ silent, contradicted, points, all, conflicts }} />
        }
        return (
          <td key={article} data-article={names.get(article)}>
            {silent === 0
              ? t('silentNowhere')
              : t.rich('silentOn', {
                  count: silent,
                  points,
                  contradicted,
                  silent: (words) => <Reference href={all}>{words}</Reference>,
                  conflict: (words) => <Reference href={conflicts}>{words}</Reference>,
                })}
          </td>
        )
      })}
    </tr>
  )
}

function Reference({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="link">
      {children}
    </a>
  )
}

interface MapProps {
  silent: number
  contradicted: number
  points: number
  all: string
  conflicts: string
}

function MapSilence({ silent, contradicted, points, all, conflicts }: MapProps) {
  const t = useTranslations('table')
  const format = useFormatter()
  return (
    <td>
      <a href={all} className="map-count" aria-label={t('silentPoints', { silent, points })}>
        {format.number(silent)}
      </a>
      {contradicted > 0 && (
        <a
          href={conflicts}
          className="map-count text-contra"
          aria-label={t('silentContradicted', { contradicted })}
          title={t('silentContradicted', { contradicted })}
        >
          <StanceIcon mark="contradicts" /> {format.number(contradicted)}
        </a>
      )}
    </td>
  )
}
