import type { StoryName } from '@/lib/core/search/hits'
import { Prisma } from '@/prisma/generated/client'
import { database } from './database'

/** The stories that each of these articles stands in now, by the article's id. */
export async function listStoriesOfArticles(articleIds: readonly number[]): Promise<Map<number, StoryName[]>> {
  const rows = await database().storyArticle.findMany({
    where: { articleId: { in: [...new Set(articleIds)] }, removed: false, story: { removed: false } },
    select: { articleId: true, story: { select: { id: true, title: true } } },
    orderBy: { storyId: 'asc' },
  })
  const byArticle = Map.groupBy(rows, (row) => row.articleId)
  return new Map([...byArticle].map(([id, places]) => [id, places.map(({ story }) => story)]))
}

/** The stories in which both stand. */
export function sharedStories(one: readonly StoryName[] = [], other: readonly StoryName[] = []): StoryName[] {
  return one.filter(({ id }) => other.some((story) => story.id === id))
}

/** How a claim is read to be named with its place. */
export const namedClaim = {
  id: true,
  exact: true,
  version: { select: { articleId: true, title: true, language: true, outlet: { select: { name: true } } } },
} satisfies Prisma.ClaimSelect

type NamedRow = Prisma.ClaimGetPayload<{ select: typeof namedClaim }>

/** Where a claim stands, as results name it. */
export function toPlace({ version: { articleId, title, language, outlet } }: Pick<NamedRow, 'version'>) {
  return { articleId, title, language, outlet: outlet?.name ?? '' }
}
