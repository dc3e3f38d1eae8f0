import { useFormatter } from '#i18n'
import { nameArticles } from '@/lib/core/compare/article-names'
import type { ClaimFilter } from '@/lib/core/compare/claim-filter'
import { isFiltering } from '@/lib/core/compare/claim-filter'
import { countReadOrigins } from '@/lib/core/compare/claim-origins'
import type { TableRow } from '@/lib/core/compare/claim-table'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { ReadArticle, ReadClaim, StoryReading } from '@/lib/core/reading'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/button'
import { formatPublished } from '../ui/moment'
import { ClaimCell } from './claim-cell'
import { RowHead } from './row-head'
import './table.css'

interface Props {
  storyId: number
  index: ReadingIndex
  rows: readonly TableRow[]
  articles: readonly ReadArticle[]
  origins: StoryReading['origins']
  filter: ClaimFilter & { singles: boolean }
}

/** Claims by article: each row one point, each cell an article's own words on it, or its silence. */
export function ClaimTable({ storyId, index, rows, articles, origins, filter }: Props) {
  const format = useFormatter()
  if (rows.length === 0) return <NoRows storyId={storyId} filtered={isFiltering(filter)} articles={articles.length} />
  const names = nameArticles(articles)
  return (
    <>
      <p className="mb-2 text-xs text-soft" role="status">
        {rows.length} {rows.length === 1 ? 'row' : 'rows'}; what deserves a look first is on top
      </p>
      <div className="table-region" role="region" aria-label="Claims by article" tabIndex={0}>
        <table className="claim-table" style={{ '--count': articles.length } as React.CSSProperties}>
          <thead>
            <tr>
              <th scope="col">Point</th>
              {articles.map((article) => (
                <th key={article.id} scope="col">
                  <span className="block">{names.get(article.id)}</span>
                  <span className="block font-normal text-faint">
                    {article.publishedAt ? formatPublished(article.publishedAt, format) : 'no date'}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.lead.id}>
                <RowHead row={row} count={countReadOrigins(index, origins, listRowClaims(row))} />
                {row.cells.map((cell) => (
                  <ClaimCell key={cell.article.id} cell={cell} row={row} storyId={storyId} index={index} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function listRowClaims(row: TableRow): ReadClaim[] {
  return row.cells.flatMap((cell) => cell.entries.map((entry) => entry.claim))
}

function NoRows({ storyId, filtered, articles }: { storyId: number; filtered: boolean; articles: number }) {
  if (filtered) {
    return <EmptyState title="No row is like that">Show fewer conditions, or clear them all.</EmptyState>
  }
  return articles < 2 ? (
    <EmptyState
      title="Nothing to compare yet"
      action={<LinkButton href={`/import?story=${storyId}`}>Bring articles in</LinkButton>}
    >
      The table needs at least two articles on the same events.
    </EmptyState>
  ) : (
    <EmptyState title="No two articles were found to speak of the same thing">
      Link claims by hand in the columns, or show the claims of one article only.
    </EmptyState>
  )
}
