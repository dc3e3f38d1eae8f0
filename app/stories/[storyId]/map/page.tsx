import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { toFilter } from '@/app/view-query'
import { StoryMap } from '@/components/map/map'
import { StoryFrame } from '@/components/stories/story-frame'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryTitle } from '@/components/stories/story-title'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { getTranslations } from '@/i18n/server'
import { nameArticles } from '@/lib/core/compare/article-names'
import { isFiltering } from '@/lib/core/compare/claim-filter'
import { findPair, listContested, mapCorroboration } from '@/lib/core/compare/corroboration-map'
import { indexReading } from '@/lib/core/compare/reading-index'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import { redoAction, undoAction } from '../actions'

const ACTIONS = { undo: undoAction, redo: redoAction }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toId((await params).storyId)
  const t = await getTranslations('map')
  return { title: t('pageTitle', { story: (id !== null && (await getStorySummary(id))?.title) || '' }) }
}

export default async function MapPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const { story, work, origins } = reading
  const query = await searchParams
  const filter = toFilter(query)
  const index = indexReading(reading)
  const map = mapCorroboration(index, origins, filter)
  const t = await getTranslations('map')
  return (
    <StoryFrame storyId={story.id} actions={ACTIONS}>
      <StoryHeader reading={reading} view="map" filter={filter} actions={ACTIONS} />
      <main id="main" tabIndex={-1} className="px-4 pb-16 outline-none sm:px-6">
        <StoryTitle story={story}>
          <p className="mt-1 max-w-prose text-soft">{t('howToRead')}</p>
          {isFiltering(filter) && (
            <p className="mt-1 text-soft">
              {t('narrowed')}{' '}
              <Link className="link" href={`/stories/${story.id}/map`}>
                {t('showAll')}
              </Link>
            </p>
          )}
        </StoryTitle>
        <RefreshWhile active={work !== null && work.state !== 'failed'} />
        <StoryMap
          story={{ id: story.id, index, origins, names: nameArticles(reading.articles), filter }}
          map={map}
          contested={listContested(index, reading.groups, filter)}
          chosen={findPair(map, toId(query.a) ?? 0, toId(query.b) ?? 0)}
          all={toWord(query.all) === '1'}
        />
      </main>
    </StoryFrame>
  )
}
