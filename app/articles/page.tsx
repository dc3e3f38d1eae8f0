import type { Metadata } from 'next'
import Link from 'next/link'
import { ArticleHeading } from '@/components/articles/article-heading'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SearchForm } from '@/components/ui/search-form'
import { getTranslations } from '@/i18n/server'
import { listArticles } from '@/lib/data/articles'
import { listStories } from '@/lib/data/stories'
import { type Query, toWord } from '../address-input'
import { Shell } from '../shell'
import { InStories } from './in-stories'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles')
  return { title: t('title') }
}

export default async function ArticlesPage({ searchParams }: { searchParams: Query }) {
  const query = toWord((await searchParams).q)
  const [articles, stories] = await Promise.all([listArticles({ query }), listStories()])
  const t = await getTranslations('articles')
  const common = await getTranslations('common')
  return (
    <Shell current="articles">
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton variant="primary" href="/import">
            {common('bringIn')}
          </LinkButton>
        }
      >
        {t('about')}
      </PageHeader>
      <SearchForm label={common('titleOrOutlet')} query={query} address="/articles" className="mb-6 max-w-md" />
      {articles.length === 0 ? (
        <EmptyState title={query ? common('noneFound', { query }) : t('none')}>{!query && t('noneHint')}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {articles.map((article) => (
            <li key={article.id} className="flex py-5">
              <ArticleHeading
                article={article}
                level={2}
                title={
                  <Link href={`/articles/${article.id}`} className="no-underline hover:underline">
                    <bdi>{article.title || common('untitled')}</bdi>
                  </Link>
                }
              >
                <InStories stories={stories.filter((story) => story.articles.some(({ id }) => id === article.id))} />
              </ArticleHeading>
            </li>
          ))}
        </ul>
      )}
    </Shell>
  )
}
