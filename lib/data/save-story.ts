import type { ChangeKind } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from './database'
import { enqueueJob } from './jobs'
import { saveChange, type Edit } from './save-change'

type Changed = Result<{ changeId: number }, 'not-found'>

/** Makes a story; returns its id. */
export function saveNewStory(title: string, by: string, sample = false): Promise<number> {
  return inTransaction(async (tx) => {
    const { id } = await tx.story.create({ data: { title, sample, removed: true } })
    const edits: Edit[] = [{ model: 'story', id, after: { removed: false } }]
    await saveChange(tx, { kind: 'create-story', by, storyId: null, detail: { title }, edits })
    return id
  })
}

/** Gives a story another title. */
export function saveStoryTitle(storyId: number, title: string, by: string): Promise<Changed> {
  return changeStory(storyId, by, 'rename-story', { title })
}

/** Puts a story away; undo brings it back. */
export function deleteStory(storyId: number, by: string): Promise<Changed> {
  return changeStory(storyId, by, 'delete-story', { removed: true })
}

/** Puts an article at the end of a story; nothing changes where it is in already. */
export function saveStoryArticle(storyId: number, articleId: number, by: string): Promise<Changed> {
  return inTransaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { id: true } })
    if (!article || !(await isOpen(tx, storyId))) return fail('not-found')
    const id = await placeArticle(tx, storyId, articleId)
    const change = { kind: 'add-article', by, storyId, detail: await titleOf(tx, articleId) } as const
    const changeId = await saveChange(tx, {
      ...change,
      edits: [{ model: 'storyArticle', id, after: { removed: false } }],
    })
    await enqueueJob(tx, 'analyze-story', storyId)
    return succeed({ changeId })
  })
}

/** Takes an article out of a story; it stays in the library with all that was judged on it. */
export function deleteStoryArticle(storyId: number, articleId: number, by: string): Promise<Changed> {
  return inTransaction(async (tx) => {
    const row = await tx.storyArticle.findUnique({ where: { storyId_articleId: { storyId, articleId } } })
    if (!row || row.removed) return fail('not-found')
    const detail = await titleOf(tx, articleId)
    const edits: Edit[] = [{ model: 'storyArticle', id: row.id, after: { removed: true } }]
    return succeed({ changeId: await saveChange(tx, { kind: 'remove-article', by, storyId, detail, edits }) })
  })
}

/** Puts the articles of a story in this order. `not-found` unless exactly its articles are named. */
export function saveArticleOrder(storyId: number, articleIds: readonly number[], by: string): Promise<Changed> {
  return inTransaction(async (tx) => {
    const rows = await tx.storyArticle.findMany({ where: { storyId, removed: false } })
    const known = new Map(rows.map((row) => [row.articleId, row.id]))
    const wanted = new Set(articleIds)
    if (wanted.size !== known.size || !articleIds.every((id) => known.has(id))) return fail('not-found')
    const edits = articleIds.map((id, position): Edit => ({
      model: 'storyArticle',
      id: known.get(id)!,
      after: { position },
    }))
    return succeed({ changeId: await saveChange(tx, { kind: 'order-articles', by, storyId, detail: {}, edits }) })
  })
}

/**
 * The row that holds an article's place in a story, made at the end where there is none: still out (`removed`) unless it
 * was in before.
 */
export async function placeArticle(tx: Transaction, storyId: number, articleId: number): Promise<number> {
  const key = { storyId, articleId }
  const present = await tx.storyArticle.findUnique({ where: { storyId_articleId: key } })
  if (present) return present.id
  const last = await tx.storyArticle.aggregate({ where: { storyId }, _max: { position: true } })
  const position = (last._max.position ?? -1) + 1
  return (await tx.storyArticle.create({ data: { ...key, position, removed: true } })).id
}

function changeStory(storyId: number, by: string, kind: ChangeKind, after: Edit['after']): Promise<Changed> {
  return inTransaction(async (tx) => {
    const story = await tx.story.findUnique({ where: { id: storyId } })
    if (!story || story.removed) return fail('not-found')
    const detail: Record<string, string> =
      typeof after.title === 'string' ? { from: story.title, to: after.title } : { title: story.title }
    const scope = kind === 'delete-story' ? null : storyId
    const edits: Edit[] = [{ model: 'story', id: storyId, after }]
    return succeed({ changeId: await saveChange(tx, { kind, by, storyId: scope, detail, edits }) })
  })
}

async function isOpen(tx: Transaction, storyId: number): Promise<boolean> {
  return (await tx.story.count({ where: { id: storyId, removed: false } })) > 0
}

async function titleOf(tx: Transaction, articleId: number): Promise<{ title: string }> {
  const version = await tx.articleVersion.findFirst({
    where: { articleId },
    orderBy: { id: 'desc' },
    select: { title: true },
  })
  return { title: version?.title ?? '' }
}
