import { useTranslations } from '#i18n'
import { findStrongest, type TableRow } from '@/lib/core/compare/claim-table'
import { firstWords } from '@/lib/core/compare/first-words'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import { PointTools } from '../groups/point-tools'
import { SidesLine } from '../groups/sides-line'
import { describeCount } from '../origins/describe-count'
import { sayReason } from '../say-reason'
import { StanceCount } from '../stance'

const LONGEST = 70

/** What a row is about, and what is open in it. */
export function RowHead({ row, count }: { row: TableRow; count: OriginCount<number> }) {
  const origins = useTranslations('origins')
  return (
    <th scope="row">
      <Subject row={row} />
      <span className="counts">
        {row.contradicts > 0 && <StanceCount mark="contradicts" count={row.contradicts} />}
        {row.updated > 0 && <StanceCount mark="updated" count={row.updated} />}
        {row.unjudged > 0 && <StanceCount mark="unjudged" count={row.unjudged} />}
        {count.pairs.length > 0 && <span className="text-soft">{describeCount(count, origins)}</span>}
      </span>
      <PointTools claims={row.claims} lead={row.lead.id} bare className="mt-1 font-normal print:hidden" />
    </th>
  )
}

/** The same in one line, for the map. */
export function MapHead({ row }: { row: TableRow }) {
  return (
    <th scope="row" title={row.lead.exact}>
      <Subject row={row} />
    </th>
  )
}

// Who says what against whom, or the reason that says most, or the first words of the claim.
function Subject({ row }: { row: TableRow }) {
  const strongest = findStrongest(row.links)
  const words = useTranslations('reasons')
  if (row.sides) return <SidesLine sides={row.sides} className="font-semibold" />
  const reason = strongest?.reasons.find((one) => one.for === strongest.stance)
  return (
    <span className="block font-semibold">
      <bdi>{reason ? sayReason(reason, words) : firstWords(row.lead.exact, LONGEST)}</bdi>
    </span>
  )
}
