import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { LETTERS_COOKIE, parseLetters } from '@/components/compare/keys/letters'
import { NothingToJudge } from '@/components/review/nothing-to-judge'
import { ReviewDesk } from '@/components/review/review-desk'
import { toEntries } from '@/components/review/to-entries'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryTitle } from '@/components/stories/story-title'
import { getTranslations } from '@/i18n/server'
import { nameArticles } from '@/lib/core/compare/article-names'
import { indexReading } from '@/lib/core/compare/reading-index'
import {
  countJudged,
  countWaiting,
  cutWindow,
  findPlace,
  listQueue,
  narrowQueue,
} from '@/lib/core/compare/review-queue'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import { judgeEachAction, redoAction, undoAction, undoJudgementAction } from '../actions'
import { judgeOnAction } from './actions'
import { Notices } from './notices'

const ACTIONS = {
  judgeEach: judgeEachAction,
  judgeOn: judgeOnAction,
  takeBack: undoJudgementAction,
  undo: undoAction,
  redo: redoAction,
}
const NO_FILTER = { show: [], query: '', tag: '' }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toId((await params).storyId)
  const t = await getTranslations('review')
  return { title: t('title', { story: (id !== null && (await getStorySummary(id))?.title) || '' }) }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const query = await searchParams
  const storyId = reading.story.id
  const suggested = SHOWN_ORDER.find((shown) => shown === toWord(query.suggested)) ?? null
  const index = indexReading(reading)
  const all = listQueue(index)
  const queue = narrowQueue(all, suggested)
  const at = findPlace(queue, toId(query.link))
  const window = cutWindow(queue, at)
  return (
    <ReviewDesk
      storyId={storyId}
      window={toEntries(storyId, index, nameArticles(reading.articles), window)}
      at={queue[at]?.id ?? null}
      length={queue.length}
      suggested={suggested}
      progress={{ judged: countJudged(all), total: all.length }}
      counts={countWaiting(all)}
      actions={ACTIONS}
      canTakeBack={reading.undo?.kind === 'judge-link' || reading.undo?.kind === 'judge-links'}
      letters={parseLetters((await cookies()).get(LETTERS_COOKIE)?.value)}
      title={<StoryTitle story={reading.story} />}
      header={<StoryHeader reading={reading} view="review" filter={NO_FILTER} actions={ACTIONS} />}
      notice={
        <>
          <RefreshWhile active={reading.work !== null && reading.work.state !== 'failed'} />
          <Notices storyId={storyId} query={query} />
        </>
      }
      nothing={all.length === 0 ? <NothingToJudge reading={reading} /> : null}
    />
  )
}
