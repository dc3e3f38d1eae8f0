import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddFromLibrary } from '@/components/stories/add-from-library'
import { StoryArticles } from '@/components/stories/story-articles'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { listArticles } from '@/lib/data/articles'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../../../address-input'
import { problemWords } from '../../../messages'
import { Shell } from '../../../shell'
import { addArticleAction, orderArticlesAction, removeArticleAction } from './actions'
import { RemovedNotice } from './removed-notice'

export const metadata: Metadata = { title: 'Articles of a story' }

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export default async function StoryArticlesPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const story = id && (await getStorySummary(id))
  if (!story) notFound()
  const query = await searchParams
  const words = toWord(query.q)
  const removed = toId(query.removed)
  const library = await listArticles()
  const own = new Map(library.map((article) => [article.id, article]))
  const others = await listArticles({ query: words, notIn: story.id })
  return (
    <Shell current="stories">
      {removed && <RemovedNotice changeId={removed} />}
      {query.problem && <Notice tone="problem">{problemWords(toWord(query.problem))}</Notice>}
      <PageHeader
        above={<StoryCrumb id={story.id} title={story.title} />}
        title="Articles of this story"
        actions={
          <>
            <LinkButton href={`/import?story=${story.id}`}>Bring articles in</LinkButton>
            <LinkButton variant="primary" href={`/stories/${story.id}`}>
              Compare
            </LinkButton>
          </>
        }
      >
        Their order here is the order of the columns.
      </PageHeader>
      <StoryArticles
        storyId={story.id}
        articles={story.articles.flatMap(({ id }) => own.get(id) ?? [])}
        order={orderArticlesAction}
        remove={removeArticleAction}
      />
      <AddFromLibrary storyId={story.id} articles={others} query={words} add={addArticleAction} />
    </Shell>
  )
}
