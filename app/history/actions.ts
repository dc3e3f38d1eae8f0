'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { redo, undo } from '@/lib/use-cases/undo'

const id = z.coerce.number().int().positive()

/** `listOf`: the story whose list the button stands in, none for the whole; the answer leads back to it. */
const ReplayInput = z.object({
  storyId: id.nullable().catch(null),
  changeId: id,
  listOf: id.nullable().catch(null),
})

async function replay(form: FormData, act: typeof undo, word: string): Promise<never> {
  const { storyId, changeId, listOf } = ReplayInput.parse(Object.fromEntries(form))
  const result = await act({ storyId, changeId })
  const address = listOf ? `/stories/${listOf}/history` : '/history'
  revalidatePath('/', 'layout')
  redirect(`${address}?${result.ok ? `notice=${word}` : `problem=${result.problem}`}`)
}

export async function undoAction(form: FormData) {
  await replay(form, undo, 'undone')
}

export async function redoAction(form: FormData) {
  await replay(form, redo, 'redone')
}
