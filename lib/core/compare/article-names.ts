import type { ReadArticle } from '@/lib/core/reading'

const LONGEST_TITLE = 32

/** A short name for each article: its outlet, numbered where a story has several of one; else the start of its title. */
export function nameArticles(articles: readonly Pick<ReadArticle, 'id' | 'outlet' | 'title'>[]): Map<number, string> {
  const bare = articles.map((article) => article.outlet.trim() || shorten(article.title.trim()) || 'Untitled')
  return new Map(
    articles.map((article, at) => {
      const name = bare[at]!
      const before = bare.slice(0, at).filter((other) => other === name).length
      return [article.id, before > 0 ? `${name} (${before + 1})` : name]
    }),
  )
}

function shorten(title: string): string {
  const letters = [...title]
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join('')}…` : title
}
