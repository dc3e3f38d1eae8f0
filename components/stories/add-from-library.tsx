import { useTranslations } from '#i18n'
import { ArticleHeading } from '@/components/articles/article-heading'
import type { FormAction } from '@/components/ui/form-action'
import { SearchForm } from '@/components/ui/search-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ArticleSummary } from '@/lib/core/reading'

/** More than this are found by searching, not by scrolling. */
const SHOWN = 20

interface Props {
  storyId: number
  /** Those of the library that the story does not have and the search finds. */
  articles: readonly ArticleSummary[]
  query: string
  add: FormAction
}

export function AddFromLibrary({ storyId, articles, query, add }: Props) {
  const t = useTranslations('stories')
  const common = useTranslations('common')
  if (articles.length === 0 && query === '') return null
  return (
    <section aria-labelledby="library" className="mt-14">
      <h2 id="library" className="mb-4 font-serif text-xl font-semibold">
        {t('library.title')}
      </h2>
      <SearchForm
        label={common('titleOrOutlet')}
        query={query}
        address={`/stories/${storyId}/articles`}
        className="mb-4 max-w-md"
      />
      {articles.length === 0 && <p className="text-soft">{t('library.none', { query })}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {articles.slice(0, SHOWN).map((article) => (
          <li key={article.id} className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4">
            <ArticleHeading article={article} level={3} title={<bdi>{article.title || common('untitled')}</bdi>} />
            <form action={add}>
              <input type="hidden" name="storyId" value={storyId} />
              <input type="hidden" name="articleId" value={article.id} />
              <SubmitButton size="small" aria-label={t('library.addNamed', { title: article.title })}>
                {t('library.add')}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      {articles.length > SHOWN && (
        <p className="mt-3 text-soft">{t('library.more', { count: articles.length - SHOWN })}</p>
      )}
    </section>
  )
}
