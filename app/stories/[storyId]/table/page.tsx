import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { ClaimTable } from '@/components/table/claim-table'
import { TableFrame } from '@/components/table/table-frame'
import { TableFilters } from '@/components/table/table-filters'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryTitle } from '@/components/stories/story-title'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { listRows } from '@/lib/core/compare/claim-table'
import { nameArticles } from '@/lib/core/compare/article-names'
import { listPoints } from '@/lib/core/compare/list-points'
import { parseAddress } from '@/lib/core/compare/reading-address'
import { indexReading } from '@/lib/core/compare/reading-index'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import { mergeGroupsAction, redoAction, splitGroupAction, undoAction } from '../actions'

const ACTIONS = { mergeGroups: mergeGroupsAction, splitGroup: splitGroupAction, undo: undoAction, redo: redoAction }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toId((await params).storyId)
  return { title: `Table: ${(id !== null && (await getStorySummary(id))?.title) || 'Story'}` }
}

export default async function TablePage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const { story } = reading
  const query = await searchParams
  const filter = parseAddress({
    get: (name) => toWord(query[name]),
    getAll: (name) => [query[name] ?? []].flat(),
  })
  const singles = toWord(query.singles) === '1'
  const index = indexReading(reading)
  const rows = listRows(index, reading.groups, { ...filter, singles })
  return (
    <TableFrame
      storyId={story.id}
      points={listPoints(index, reading.groups)}
      names={nameArticles(reading.articles)}
      actions={ACTIONS}
    >
      <StoryHeader reading={reading} view="table" filter={filter} actions={ACTIONS} />
      <main id="main" tabIndex={-1} className="px-4 pb-16 outline-none sm:px-6">
        <StoryTitle story={story} />
        <RefreshWhile active={reading.work !== null && reading.work.state !== 'failed'} />
        <TableFilters storyId={story.id} filter={filter} singles={singles} tags={reading.tags} />
        <ClaimTable
          storyId={story.id}
          index={index}
          rows={rows}
          articles={reading.articles}
          origins={reading.origins}
          filter={{ ...filter, singles }}
        />
      </main>
    </TableFrame>
  )
}
