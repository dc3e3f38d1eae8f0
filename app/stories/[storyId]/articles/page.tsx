import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddFromLibrary } from '@/components/stories/add-from-library'
import { StoryArticles } from '@/components/stories/story-articles'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { getTranslations } from '@/i18n/server'
import { listArticles } from '@/lib/data/articles'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../../../address-input'
import { problemWords } from '../../../messages'
import { Shell } from '../../../shell'
import { addArticleAction, orderArticlesAction, removeArticleAction } from './actions'
import { RemovedNotice } from './removed-notice'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stories')
  return { title: t('articles.tab') }
}

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
  const t = await getTranslations('stories')
  const common = await getTranslations('common')
  return (
    <Shell current="stories">
      {removed && <RemovedNotice changeId={removed} />}
      {query.problem && <Notice tone="problem">{await problemWords(toWord(query.problem))}</Notice>}
      <PageHeader
        above={<StoryCrumb id={story.id} title={story.title} />}
        title={t('articles.title')}
        actions={
          <>
            <LinkButton href={`/import?story=${story.id}`}>{common('bringIn')}</LinkButton>
            <LinkButton variant="primary" href={`/stories/${story.id}`}>
              {common('compare')}
            </LinkButton>
          </>
        }
      >
        {t('articles.about')}
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
