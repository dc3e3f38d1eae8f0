import type { Result } from '@/lib/core/result'
import { deleteStoryArticle, saveArticleOrder, saveStoryArticle } from '@/lib/data/save-story'
import { getLocalName } from '@/lib/data/settings'

type Changed = Promise<Result<{ changeId: number }, 'not-found'>>

/** Puts an article of the library into a story, and its comparison in line. */
export async function addArticle(input: { storyId: number; articleId: number }): Changed {
  return saveStoryArticle(input.storyId, input.articleId, await getLocalName())
}

/** Takes an article out of a story. */
export async function removeArticle(input: { storyId: number; articleId: number }): Changed {
  return deleteStoryArticle(input.storyId, input.articleId, await getLocalName())
}

/** Puts the articles of a story in another order; all of them are named. */
export async function orderArticles(input: { storyId: number; articleIds: readonly number[] }): Changed {
  return saveArticleOrder(input.storyId, input.articleIds, await getLocalName())
}
