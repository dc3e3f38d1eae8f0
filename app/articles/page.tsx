import type { Metadata } from 'next'
import Link from 'next/link'
import { ArticleHeading } from '@/components/articles/article-heading'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SearchForm } from '@/components/ui/search-form'
import { listArticles } from '@/lib/data/articles'
import { listStories } from '@/lib/data/stories'
import { type Query, toWord } from '../address-input'
import { Shell } from '../shell'
import { InStories } from './in-stories'

export const metadata: Metadata = { title: 'Articles' }

export default async function ArticlesPage({ searchParams }: { searchParams: Query }) {
  const query = toWord((await searchParams).q)
  const [articles, stories] = await Promise.all([listArticles({ query }), listStories()])
  return (
    <Shell current="articles">
      <PageHeader
        title="Articles"
        actions={
          <LinkButton variant="primary" href="/import">
            Bring articles in
          </LinkButton>
        }
      >
        Everything that was brought in, whatever story it stands in.
      </PageHeader>
      <SearchForm label="Title or outlet" query={query} address="/articles" className="mb-6 max-w-md" />
      {articles.length === 0 ? (
        <EmptyState title={query ? `No article has “${query}” in its title or outlet` : 'No articles yet'}>
          {!query && 'Paste a text or choose files: each article is kept here once, for all stories.'}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {articles.map((article) => (
            <li key={article.id} className="flex py-5">
              <ArticleHeading
                article={article}
                level={2}
                title={
                  <Link href={`/articles/${article.id}`} className="no-underline hover:underline">
                    <bdi>{article.title || 'Without a title'}</bdi>
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
