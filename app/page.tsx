import type { Metadata } from 'next'
import { NewStoryForm } from '@/components/stories/new-story-form'
import { StoryRow } from '@/components/stories/story-row'
import { UnfinishedImports } from '@/components/import/unfinished-imports'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { getTranslations } from '@/i18n/server'
import { listOpenImports } from '@/lib/data/imports'
import { listStories } from '@/lib/data/stories'
import { createStoryAction, deleteStoryAction, renameStoryAction } from './actions'
import { type Query, toId, toWord } from './address-input'
import { DeletedNotice } from './deleted-notice'
import { DeletedStories } from './deleted-stories'
import { problemWords } from './messages'
import { Shell } from './shell'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stories')
  return { title: { absolute: `${t('title')} · Crossread` } }
}

export default async function HomePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const [stories, imports] = await Promise.all([listStories(), listOpenImports()])
  const t = await getTranslations('stories')
  const common = await getTranslations('common')
  const deleted = toId(query.deleted)
  return (
    <Shell current="stories">
      {deleted && <DeletedNotice changeId={deleted} />}
      {query.problem && <Notice tone="problem">{await problemWords(toWord(query.problem))}</Notice>}
      {query.notice === 'renamed' && <Notice>{t('renamed')}</Notice>}
      {query.notice === 'restored' && <Notice>{t('restored')}</Notice>}
      <PageHeader
        title={t('title')}
        actions={
          <>
            <NewStoryForm create={createStoryAction} />
            <LinkButton href="/import">{common('bringIn')}</LinkButton>
          </>
        }
      >
        {t('about')}
      </PageHeader>
      <UnfinishedImports imports={imports} />
      {stories.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {stories.map((story) => (
            <StoryRow key={story.id} story={story} rename={renameStoryAction} remove={deleteStoryAction} />
          ))}
        </ul>
      )}
      <DeletedStories />
    </Shell>
  )
}
