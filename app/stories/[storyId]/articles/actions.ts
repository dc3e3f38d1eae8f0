'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addArticle, orderArticles, removeArticle } from '@/lib/use-cases/arrange-articles'
import { undo } from '@/lib/use-cases/undo'

const id = z.coerce.number().int().positive()
const ArticleInput = z.object({ storyId: id, articleId: id })
const OrderInput = z.object({ storyId: id, articleIds: z.string().transform((ids) => ids.split(',').map(Number)) })
const UndoInput = z.object({ storyId: id, changeId: id })

function answer(storyId: number, query: string): never {
  revalidatePath(`/stories/${storyId}`, 'layout')
  redirect(`/stories/${storyId}/articles${query}`)
}

export async function addArticleAction(form: FormData) {
  const input = ArticleInput.parse(Object.fromEntries(form))
  const result = await addArticle(input)
  answer(input.storyId, result.ok ? '' : `?problem=${result.problem}`)
}

export async function removeArticleAction(form: FormData) {
  const input = ArticleInput.parse(Object.fromEntries(form))
  const result = await removeArticle(input)
  answer(input.storyId, result.ok ? `?removed=${result.value.changeId}` : `?problem=${result.problem}`)
}

export async function orderArticlesAction(form: FormData) {
  const input = OrderInput.parse(Object.fromEntries(form))
  const result = await orderArticles(input)
  answer(input.storyId, result.ok ? '' : `?problem=${result.problem}`)
}

export async function restoreArticleAction(form: FormData) {
  const input = UndoInput.parse(Object.fromEntries(form))
  const result = await undo(input)
  answer(input.storyId, result.ok ? '' : `?problem=${result.problem}`)
}
