import { NewStoryForm } from '@/components/stories/new-story-form'
import { StoryRow } from '@/components/stories/story-row'
import { UnfinishedImports } from '@/components/import/unfinished-imports'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { listOpenImports } from '@/lib/data/imports'
import { listStories } from '@/lib/data/stories'
import { createStoryAction, deleteStoryAction, renameStoryAction } from './actions'
import { type Query, toId, toWord } from './address-input'
import { DeletedNotice } from './deleted-notice'
import { DeletedStories } from './deleted-stories'
import { problemWords } from './messages'
import { Shell } from './shell'

export const metadata = { title: { absolute: 'Stories · Crossread' } }

export default async function HomePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const [stories, imports] = await Promise.all([listStories(), listOpenImports()])
  const deleted = toId(query.deleted)
  return (
    <Shell current="stories">
      {deleted && <DeletedNotice changeId={deleted} />}
      {query.problem && <Notice tone="problem">{problemWords(toWord(query.problem))}</Notice>}
      {query.notice === 'renamed' && <Notice>The story has its new title.</Notice>}
      {query.notice === 'restored' && <Notice>The story is back.</Notice>}
      <PageHeader
        title="Stories"
        actions={
          <>
            <NewStoryForm create={createStoryAction} />
            <LinkButton href="/import">Bring articles in</LinkButton>
          </>
        }
      >
        Articles on the same events, side by side: claim by claim, who agrees, who contradicts and who is silent.
      </PageHeader>
      <UnfinishedImports imports={imports} />
      {stories.length === 0 ? (
        <EmptyState title="No stories yet">
          A story is a set of articles on the same events. Give yours a title above, then bring in two articles or more.
        </EmptyState>
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
