'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createStory } from '@/lib/use-cases/create-story'
import { deleteStory } from '@/lib/use-cases/delete-story'
import { renameStory } from '@/lib/use-cases/rename-story'
import { redo, undo } from '@/lib/use-cases/undo'

const id = z.coerce.number().int().positive()
const CreateStoryInput = z.object({ title: z.string() })
const RenameStoryInput = z.object({ storyId: id, title: z.string() })
const StoryInput = z.object({ storyId: id })
const RestoreStoryInput = z.object({ changeId: id, how: z.enum(['undo', 'redo']) })

export async function createStoryAction(form: FormData) {
  const result = await createStory(CreateStoryInput.parse(Object.fromEntries(form)))
  if (!result.ok) redirect(`/?problem=${result.problem}`)
  redirect(`/import?story=${result.value.storyId}`)
}

export async function renameStoryAction(form: FormData) {
  const result = await renameStory(RenameStoryInput.parse(Object.fromEntries(form)))
  revalidatePath('/', 'layout')
  redirect(result.ok ? '/?notice=renamed' : `/?problem=${result.problem}`)
}

export async function deleteStoryAction(form: FormData) {
  const result = await deleteStory(StoryInput.parse(Object.fromEntries(form)))
  redirect(result.ok ? `/?deleted=${result.value.changeId}` : `/?problem=${result.problem}`)
}

export async function restoreStoryAction(form: FormData) {
  const { changeId, how } = RestoreStoryInput.parse(Object.fromEntries(form))
  const result = await { undo, redo }[how]({ storyId: null, changeId })
  revalidatePath('/', 'layout')
  redirect(result.ok ? '/?notice=restored' : `/?problem=${result.problem}`)
}
