import type { Metadata } from 'next'
import { FileForm } from '@/components/import/file-form'
import { PasteForm } from '@/components/import/paste-form'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { Notice } from '@/components/ui/notice'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../address-input'
import { problemWords } from '../messages'
import { Shell } from '../shell'

export const metadata: Metadata = { title: 'Bring articles in' }

export default async function ImportPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const storyId = toId(query.story)
  const story = storyId && (await getStorySummary(storyId))
  const target = { storyId: story ? story.id : null, importId: toId(query.import) }
  return (
    <Shell current={story ? 'stories' : 'articles'}>
      {query.problem && <Notice tone="problem">{problemWords(toWord(query.problem))}</Notice>}
      <PageHeader above={story && <StoryCrumb id={story.id} title={story.title} />} title="Bring articles in">
        Choose files or paste a text. On the next page you see what was read and correct it before anything is saved.
      </PageHeader>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <FileForm {...target} />
        <PasteForm {...target} />
      </div>
    </Shell>
  )
}
