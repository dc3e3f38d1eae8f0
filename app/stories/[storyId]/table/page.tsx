import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { ClaimTable } from '@/components/table/claim-table'
import { TableFrame } from '@/components/table/table-frame'
import { TableFilters } from '@/components/table/table-filters'
import { UndoButtons } from '@/components/compare/undo-buttons'
import { ViewSwitch } from '@/components/compare/view-switch'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { WordMark } from '@/components/shell/word-mark'
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
      <header className="flex min-h-13 items-center gap-4 border-b border-line bg-card px-4 sm:px-6 print:hidden">
        <WordMark />
        <nav aria-label="Main" className="ms-auto hidden gap-4 text-soft sm:flex">
          <Link href="/">Stories</Link>
          <Link href={`/stories/${story.id}/articles`}>Articles</Link>
          <Link href={`/stories/${story.id}/history`}>History</Link>
        </nav>
        <div className="flex items-center gap-1 max-sm:ms-auto">
          <UndoButtons actions={ACTIONS} canUndo={reading.undo !== null} canRedo={reading.redo !== null} />
          <ViewSwitch storyId={story.id} current="table" filter={filter} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="px-4 pt-6 pb-16 outline-none sm:px-6">
        <p className="mb-1 text-xs text-soft print:hidden">
          <StoryCrumb id={story.id} title={story.title} />
        </p>
        <h1 className="font-serif text-2xl font-semibold tracking-tight">
          <bdi>{story.title}</bdi>
        </h1>
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
