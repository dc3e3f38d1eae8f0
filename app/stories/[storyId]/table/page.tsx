import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { LETTERS_COOKIE, parseLetters } from '@/components/compare/keys/letters'
import { ClaimTable } from '@/components/table/claim-table'
import { NoRows } from '@/components/table/no-rows'
import { PageLinks } from '@/components/table/page-links'
import { PrintHead } from '@/components/table/print-head'
import { TableBar } from '@/components/table/table-bar'
import { TableFilters } from '@/components/table/table-filters'
import { TableFrame } from '@/components/table/table-frame'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryTitle } from '@/components/stories/story-title'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { getTranslations } from '@/i18n/server'
import { cutPage, filterRows, sortRows } from '@/lib/core/compare/arrange-rows'
import { nameArticles } from '@/lib/core/compare/article-names'
import { makeRejectedRows, makeRows } from '@/lib/core/compare/claim-table'
import { listPoints } from '@/lib/core/compare/list-points'
import { indexReading } from '@/lib/core/compare/reading-index'
import { isNarrowed, parseTableAddress } from '@/lib/core/compare/table-address'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import { judgeAction, mergeGroupsAction, redoAction, splitGroupAction, undoAction } from '../actions'

const ACTIONS = { mergeGroups: mergeGroupsAction, splitGroup: splitGroupAction, undo: undoAction, redo: redoAction }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('table')
  const id = toId((await params).storyId)
  const story = id === null ? null : await getStorySummary(id)
  return story ? { title: t('title', { story: story.title }) } : {}
}

export default async function TablePage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const { story, articles, groups } = reading
  const query = await searchParams
  const address = parseTableAddress({
    get: (name) => toWord(query[name]),
    getAll: (name) => [query[name] ?? []].flat(),
  })
  const index = indexReading(reading)
  const all = makeRows(index, groups, address.singles)
  const asked = address.states.includes('rejected') ? [...all, ...makeRejectedRows(index)] : all
  const rows = sortRows(filterRows(index, asked, address), address.sort, address.direction)
  const page = cutPage(rows, address)
  const names = nameArticles(articles)
  const place = `/stories/${story.id}/table`
  const counts = { shown: rows.length, all: asked.length }
  const foldable = page.rows.some((row) => row.cells.some(({ entries }) => entries.length > 1))
  const letters = parseLetters((await cookies()).get(LETTERS_COOKIE)?.value)
  return (
    <TableFrame storyId={story.id} points={listPoints(index, groups)} names={names} actions={ACTIONS}>
      <StoryHeader reading={reading} view="table" filter={address} actions={ACTIONS} />
      <main id="main" tabIndex={-1} className="px-4 pb-16 outline-none sm:px-6">
        <StoryTitle story={story}>
          <PrintHead {...{ articles, names, page }} {...counts} />
        </StoryTitle>
        <RefreshWhile active={reading.work !== null && reading.work.state !== 'failed'} />
        <TableFilters place={place} address={address} tags={reading.tags} articles={articles} names={names} />
        {rows.length > 0 ? (
          <>
            <TableBar {...{ place, address, page, foldable }} {...counts} />
            <ClaimTable
              {...{ reading, index, all, names, place, address, letters }}
              rows={page.rows}
              judge={judgeAction}
            />
            <PageLinks {...{ place, address, page }} />
          </>
        ) : (
          <NoRows storyId={story.id} articles={articles.length} narrowed={isNarrowed(address)} />
        )}
      </main>
    </TableFrame>
  )
}
