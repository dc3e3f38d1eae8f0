import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { LinkButton } from '@/components/ui/button'
import { listChanges } from '@/lib/data/changes'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId } from '../../../address-input'
import { History } from '../../../history/history'
import { Shell } from '../../../shell'

export const metadata: Metadata = { title: 'History of a story' }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export default async function StoryHistoryPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const story = id && (await getStorySummary(id))
  if (!story) notFound()
  return (
    <Shell current="stories">
      <History
        changes={(limit) => listChanges({ storyId: story.id, limit })}
        listOf={story.id}
        query={await searchParams}
      >
        <PageHeader
          above={<StoryCrumb id={story.id} title={story.title} />}
          title="History of this story"
          actions={<LinkButton href={`/stories/${story.id}`}>Compare</LinkButton>}
        >
          What was judged, linked, tagged and arranged in it, newest first.
        </PageHeader>
      </History>
    </Shell>
  )
}
