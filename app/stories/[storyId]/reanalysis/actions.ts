'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { closeReanalysis, reanalyzeStory } from '@/lib/use-cases/reanalyze-story'
import { StoryInput } from '../inputs'

export async function lookAgainAction(form: FormData) {
  const { storyId } = StoryInput.parse(Object.fromEntries(form))
  const asked = await reanalyzeStory({ storyId })
  revalidatePath(`/stories/${storyId}`, 'layout')
  redirect(`/stories/${storyId}/reanalysis${asked.ok ? '' : `?problem=${asked.problem}`}`)
}

export async function closeReanalysisAction(form: FormData) {
  const { storyId } = StoryInput.parse(Object.fromEntries(form))
  await closeReanalysis({ storyId })
  revalidatePath(`/stories/${storyId}`, 'layout')
  redirect(`/stories/${storyId}`)
}
