import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleFacts } from '@/components/articles/article-facts'
import { ArticleText } from '@/components/articles/article-text'
import { getTranslations } from '@/i18n/server'
import { getArticle, listStoriesOf } from '@/lib/data/articles'
import { toId } from '../../address-input'
import { Shell } from '../../shell'
import { InStories } from '../in-stories'

interface Props {
  params: Promise<{ articleId: string }>
}

const getAsked = cache(async (part: string) => {
  const id = toId(part)
  return (id && (await getArticle(id))) || notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('articles')
  return { title: (await getAsked((await params).articleId)).title || t('article') }
}

export default async function ArticlePage({ params }: Props) {
  const article = await getAsked((await params).articleId)
  const t = await getTranslations('articles')
  const common = await getTranslations('common')
  return (
    <Shell current="articles">
      <article className="mx-auto max-w-[42rem]">
        <p className="mb-6 text-xs text-soft">
          <Link href="/articles" className="link">
            {t('title')}
          </Link>
        </p>
        <div dir="auto" lang={article.title ? (article.language ?? undefined) : undefined}>
          <p className="text-xs font-semibold tracking-wide text-soft uppercase">
            <bdi>{article.outlet || common('noOutlet')}</bdi>
          </p>
          <h1 className="mt-2 font-serif text-4xl leading-[1.15] font-semibold tracking-tight text-balance">
            {article.title || common('untitled')}
          </h1>
        </div>
        <ArticleFacts article={article} />
        <InStories stories={await listStoriesOf(article.id)} />
        <ArticleText article={article} />
      </article>
    </Shell>
  )
}
