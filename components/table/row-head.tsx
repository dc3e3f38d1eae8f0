import { useTranslations } from '#i18n'
import type { TableRow } from '@/lib/core/compare/claim-table'
import { firstWords } from '@/lib/core/compare/first-words'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import { PointTools } from '../groups/point-tools'
import { SidesLine } from '../groups/sides-line'
import { describeCount } from '../origins/describe-count'
import { StanceCount } from '../stance'

const LONGEST = 70

/** What a row is about: the reason that says most, or the first words of its claim, and what is open in it. */
export function RowHead({ row, count }: { row: TableRow; count: OriginCount<number> }) {
  const origins = useTranslations('origins')
  const links = row.cells.flatMap((cell) => cell.entries.flatMap((entry) => entry.link ?? []))
  const strongest =
    links.find((link) => toShown(link) === 'contradicts') ??
    links.find((link) => toShown(link) === 'updated') ??
    links[0]
  const reason = strongest?.reasons.find((one) => one.for === strongest.stance)?.text
  return (
    <th scope="row">
      {row.sides ? (
        <SidesLine sides={row.sides} className="font-semibold" />
      ) : (
        <bdi className="block font-semibold">{reason ?? firstWords(row.lead.exact, LONGEST)}</bdi>
      )}
      <span className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 font-normal">
        {row.contradicts > 0 && <StanceCount mark="contradicts" count={row.contradicts} />}
        {row.updated > 0 && <StanceCount mark="updated" count={row.updated} />}
        {row.unjudged > 0 && <StanceCount mark="unjudged" count={row.unjudged} />}
        {count.pairs.length > 0 && <span className="text-soft">{describeCount(count, origins)}</span>}
      </span>
      <PointTools claims={row.claims} lead={row.lead.id} bare className="mt-1 font-normal print:hidden" />
    </th>
  )
}
