import '@/components/evidence/evidence.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Query, toId, toWord } from '@/app/address-input'
import { Shell } from '@/app/shell'
import { LEASTS } from '@/components/review/several-filter'
import { toEnds } from '@/components/review/to-entries'
import { getTranslations } from '@/i18n/server'
import { nameArticles } from '@/lib/core/compare/article-names'
import { indexReading, isUnjudged } from '@/lib/core/compare/reading-index'
import { listQueue } from '@/lib/core/compare/review-queue'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import { Choice } from './choice'
import { Preview } from './preview'

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toId((await params).storyId)
  const t = await getTranslations('review')
  return { title: t('several.pageTitle', { story: (id !== null && (await getStorySummary(id))?.title) || '' }) }
}

export default async function SeveralPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const query = await searchParams
  const index = indexReading(reading)
  const names = nameArticles(reading.articles)
  const asked = [query.link ?? []].flat().flatMap((word) => toId(word) ?? [])
  const verdict = (['accept', 'reject'] as const).find((one) => one === toWord(query.verdict))
  const chosen = {
    story: reading.story,
    waiting: listQueue(index)
      .filter(isUnjudged)
      .flatMap((link) => {
        const ends = toEnds(index, names, link)
        return ends ? [{ link, ends }] : []
      }),
    suggested: SHOWN_ORDER.find((shown) => shown === toWord(query.suggested)) ?? null,
    least: LEASTS.find((share) => share === toWord(query.least)) ?? '',
    asked: new Set(asked),
  }
  return (
    <Shell current="stories">
      {verdict && asked.length > 0 ? (
        <Preview {...chosen} verdict={verdict} />
      ) : (
        <Choice {...chosen} nothingTicked={verdict !== undefined} />
      )}
    </Shell>
  )
}
