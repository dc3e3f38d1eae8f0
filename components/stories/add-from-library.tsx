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
  if (articles.length === 0 && query === '') return null
  return (
    <section aria-labelledby="library" className="mt-14">
      <h2 id="library" className="mb-4 font-serif text-xl font-semibold">
        Add from the library
      </h2>
      <SearchForm
        label="Title or outlet"
        query={query}
        address={`/stories/${storyId}/articles`}
        className="mb-4 max-w-md"
      />
      {articles.length === 0 && <p className="text-soft">No other article has “{query}” in its title or outlet.</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {articles.slice(0, SHOWN).map((article) => (
          <li key={article.id} className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4">
            <ArticleHeading article={article} level={3} title={<bdi>{article.title || 'Without a title'}</bdi>} />
            <form action={add}>
              <input type="hidden" name="storyId" value={storyId} />
              <input type="hidden" name="articleId" value={article.id} />
              <SubmitButton size="small" aria-label={`Add “${article.title}” to the story`}>
                Add
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      {articles.length > SHOWN && (
        <p className="mt-3 text-soft">{articles.length - SHOWN} more: search for a word of the title to find them.</p>
      )}
    </section>
  )
}
