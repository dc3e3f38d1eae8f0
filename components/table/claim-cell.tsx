import Link from 'next/link'
import type { TableCell, TableRow } from '@/lib/core/compare/claim-table'
import { formatAddress } from '@/lib/core/compare/reading-address'
import { isUnjudged, otherEnd, type ReadingIndex } from '@/lib/core/compare/reading-index'
import type { ReadLink } from '@/lib/core/reading'
import { LinkBadge } from '../evidence/link-badge'

interface Props {
  cell: TableCell
  row: TableRow
  storyId: number
  index: ReadingIndex
}

/** An article's own words on the point of a row, each a link to the columns. */
export function ClaimCell({ cell, row, storyId, index }: Props) {
  if (cell.entries.length === 0) return <td className="is-silent">–, silent</td>
  return (
    <td>
      {cell.entries.map(({ claim, link }) => (
        <div key={claim.id} className="entry" lang={cell.article.language ?? undefined}>
          <Link
            prefetch={false}
            dir="auto"
            href={`/stories/${storyId}${formatAddress({ claim: claim.id, columns: columnsFor(cell, row) })}`}
          >
            {claim.exact}
          </Link>
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft" lang="en">
            {link ? (
              <LinkBadge link={link} note={isUnjudged(link) ? 'not judged' : undefined} />
            ) : (
              claim.id === row.lead.id && 'compared with the others'
            )}
            {link && <FarLink link={link} claimId={claim.id} row={row} index={index} />}
            {[...claim.tags, ...(link?.tags ?? [])].map((tag) => (
              <bdi key={tag} className="rounded border border-line px-1">
                {tag}
              </bdi>
            ))}
          </span>
        </div>
      ))}
    </td>
  )
}

// Where the stance is not to the row's own claim but to another one in it.
function FarLink({
  link,
  claimId,
  row,
  index,
}: {
  link: ReadLink
  claimId: number
  row: TableRow
  index: ReadingIndex
}) {
  const other = otherEnd(link, claimId)
  if (other === row.lead.id) return null
  const article = index.articles.get(index.claims.get(other)?.articleId ?? 0)
  return article ? <span>with {article.outlet || article.title}</span> : null
}

// The articles that speak, so that the columns show what the row compares.
function columnsFor(cell: TableCell, row: TableRow): number[] | null {
  const all = row.cells.map((one) => one.article.id)
  const speaking = row.cells.filter((one) => one.entries.length > 0).map((one) => one.article.id)
  if (all.length <= 3) return null
  const others = speaking.filter((id) => id !== cell.article.id).slice(0, 2)
  return others.length > 0 ? all.filter((id) => id === cell.article.id || others.includes(id)) : null
}
