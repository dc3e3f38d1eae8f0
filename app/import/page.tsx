import type { Metadata } from 'next'
import { FileForm } from '@/components/import/file-form'
import { PasteForm } from '@/components/import/paste-form'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { Notice } from '@/components/ui/notice'
import { getTranslations } from '@/i18n/server'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../address-input'
import { problemWords } from '../messages'
import { Shell } from '../shell'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('title') }
}

export default async function ImportPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const storyId = toId(query.story)
  const story = storyId && (await getStorySummary(storyId))
  const target = { storyId: story ? story.id : null, importId: toId(query.import) }
  const t = await getTranslations('imports')
  return (
    <Shell current={story ? 'stories' : 'articles'}>
      {query.problem && <Notice tone="problem">{await problemWords(toWord(query.problem))}</Notice>}
      <PageHeader above={story && <StoryCrumb id={story.id} title={story.title} />} title={t('title')}>
        {t('about')}
      </PageHeader>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <FileForm {...target} />
        <PasteForm {...target} />
      </div>
    </Shell>
  )
}
