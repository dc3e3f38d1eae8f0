import { useTranslations } from '#i18n'
import { findStrongest, type TableCell, type TableRow } from '@/lib/core/compare/claim-table'
import { firstWords } from '@/lib/core/compare/first-words'
import { toClaimAddress } from './claim-address'
import { toPair } from './claim-cell'
import { MapMark } from './entry-stance'

const LONGEST = 160

interface Props {
  cell: TableCell
  row: TableRow
  storyId: number
}

/** What an article does on the point of a row, as one sign that leads to its claim; or its silence. */
export function MapCell({ cell: { entries }, row, storyId }: Props) {
  const t = useTranslations('table')
  const [first] = entries
  if (!first) {
    return (
      <td className="is-silent">
        <span>
          <span aria-hidden>–</span>
          <span className="sr-only">{t('silent')}</span>
        </span>
      </td>
    )
  }
  const { claim, links } = first
  const link = findStrongest(links)
  const href = toClaimAddress(storyId, claim, row)
  const words = firstWords(claim.exact, LONGEST)
  const more = entries.length > 1 ? t('claims', { count: entries.length }) : ''
  return (
    <td>
      {link ? (
        <MapMark pair={toPair(link)} href={href} words={words} more={more} />
      ) : (
        <a href={href} title={words} className="map-mark">
          <LeadSign />
          <span className="sr-only">{[t('speaks'), more].filter(Boolean).join(', ')}</span>
        </a>
      )}
    </td>
  )
}

/** Stands for the claim that the others of its row are compared with. */
export function LeadSign() {
  return (
    <svg viewBox="0 0 24 24" width={15} height={15} aria-hidden>
      <circle cx="12" cy="12" r="5" fill="currentColor" />
    </svg>
  )
}
