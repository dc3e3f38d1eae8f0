import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { toFilter } from '@/app/view-query'
import { StoryFrame } from '@/components/stories/story-frame'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryTitle } from '@/components/stories/story-title'
import { Timeline } from '@/components/timeline/timeline'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { getTranslations } from '@/i18n/server'
import { nameArticles } from '@/lib/core/compare/article-names'
import { isFiltering } from '@/lib/core/compare/claim-filter'
import { indexReading } from '@/lib/core/compare/reading-index'
import { listTimelinePoints } from '@/lib/core/compare/timeline'
import { listQuantities } from '@/lib/data/claims'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import { redoAction, undoAction } from '../actions'

const ACTIONS = { undo: undoAction, redo: redoAction }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toId((await params).storyId)
  const t = await getTranslations('timeline')
  return { title: t('pageTitle', { story: (id !== null && (await getStorySummary(id))?.title) || '' }) }
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const { story, work } = reading
  const query = await searchParams
  const filter = toFilter(query)
  const index = indexReading(reading)
  const points = listTimelinePoints(index, reading.groups, await listQuantities(story.id), filter)
  const t = await getTranslations('timeline')
  return (
    <StoryFrame storyId={story.id} actions={ACTIONS}>
      <StoryHeader reading={reading} view="timeline" filter={filter} actions={ACTIONS} />
      <main id="main" tabIndex={-1} className="px-4 pb-16 outline-none sm:px-6">
        <StoryTitle story={story}>
          <p className="mt-1 max-w-prose text-soft">{t('howToRead')}</p>
          {isFiltering(filter) && (
            <p className="mt-1 text-soft">
              {t('narrowed')}{' '}
              <Link className="link" href={`/stories/${story.id}/timeline`}>
                {t('showAll')}
              </Link>
            </p>
          )}
        </StoryTitle>
        <RefreshWhile active={work !== null && work.state !== 'failed'} />
        <Timeline
          story={{ id: story.id, index, names: nameArticles(reading.articles), filter }}
          points={points}
          asked={toId(query.point)}
          count={toId(query.count)}
          all={toWord(query.all) === '1'}
        />
      </main>
    </StoryFrame>
  )
}
