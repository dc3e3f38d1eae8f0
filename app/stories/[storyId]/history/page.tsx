import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { LinkButton } from '@/components/ui/button'
import { getTranslations } from '@/i18n/server'
import { listChanges } from '@/lib/data/changes'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId } from '../../../address-input'
import { History } from '../../../history/history'
import { Shell } from '../../../shell'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('story.tab') }
}

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export default async function StoryHistoryPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const story = id && (await getStorySummary(id))
  if (!story) notFound()
  const t = await getTranslations('history')
  const common = await getTranslations('common')
  return (
    <Shell current="stories">
      <History
        changes={(limit) => listChanges({ storyId: story.id, limit })}
        listOf={story.id}
        query={await searchParams}
      >
        <PageHeader
          above={<StoryCrumb id={story.id} title={story.title} />}
          title={t('story.title')}
          actions={<LinkButton href={`/stories/${story.id}`}>{common('compare')}</LinkButton>}
        >
          {t('story.about')}
        </PageHeader>
      </History>
    </Shell>
  )
}
