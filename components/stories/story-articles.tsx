import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { ArticleHeading } from '@/components/articles/article-heading'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/components/ui/form-action'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ArticleSummary } from '@/lib/core/reading'

interface Props {
  storyId: number
  /** In column order. */
  articles: readonly ArticleSummary[]
  order: FormAction
  remove: FormAction
}

/** The ids with the one at `from` moved to `to`, as a form sends them. */
function moved(articles: readonly ArticleSummary[], from: number, to: number): string {
  const ids = articles.map(({ id }) => id)
  ids.splice(to, 0, ...ids.splice(from, 1))
  return ids.join(',')
}

export function StoryArticles({ storyId, articles, order, remove }: Props) {
  const t = useTranslations('stories')
  const common = useTranslations('common')
  if (articles.length === 0) {
    return <EmptyState title={t('articles.none')}>{t('articles.noneHint')}</EmptyState>
  }
  return (
    <ol className="divide-y divide-line border-y border-line">
      {articles.map((article, i) => (
        <li key={article.id} className="flex flex-wrap items-center gap-x-6 gap-y-3 py-5">
          <ArticleHeading
            article={article}
            level={2}
            title={
              <Link href={`/articles/${article.id}`} className="no-underline hover:underline">
                <bdi>{article.title || common('untitled')}</bdi>
              </Link>
            }
          />
          <div className="flex items-center gap-1">
            {(
              [
                { to: i - 1, way: 'up', Icon: ArrowUp },
                { to: i + 1, way: 'down', Icon: ArrowDown },
              ] as const
            ).map(({ to, way, Icon }) => (
              <form key={way} action={order}>
                <input type="hidden" name="storyId" value={storyId} />
                <input type="hidden" name="articleIds" value={moved(articles, i, to)} />
                <SubmitButton
                  variant="bare"
                  size="icon"
                  disabled={to < 0 || to >= articles.length}
                  aria-label={t(`articles.${way}Named`, { title: article.title })}
                  title={t(`articles.${way}`)}
                >
                  <Icon size={17} aria-hidden />
                </SubmitButton>
              </form>
            ))}
            <form action={remove}>
              <input type="hidden" name="storyId" value={storyId} />
              <input type="hidden" name="articleId" value={article.id} />
              <SubmitButton
                size="small"
                className="ms-2"
                aria-label={t('articles.removeNamed', { title: article.title })}
              >
                {t('articles.remove')}
              </SubmitButton>
            </form>
          </div>
        </li>
      ))}
    </ol>
  )
}
