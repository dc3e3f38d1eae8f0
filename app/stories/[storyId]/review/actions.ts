'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { reviewHref } from '@/components/review/review-href'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { judgeLinks } from '@/lib/use-cases/judge-links'
import { redo, undo } from '@/lib/use-cases/undo'
import { JudgeInput } from '../inputs'
import { JudgeManyInput, OnwardInput, ReplayInput } from './inputs'

function answer(storyId: number, address: string): never {
  revalidatePath(`/stories/${storyId}`, 'layout')
  redirect(address)
}

/** Judges a pair and leads to the next: what a browser without scripts posts. */
export async function judgeOnAction(form: FormData) {
  const input = JudgeInput.parse(Object.fromEntries(form))
  const { next, suggested } = OnwardInput.parse(Object.fromEntries(form))
  const result = await judgeLink(input)
  const { storyId } = input
  if (!result.ok) answer(storyId, `/stories/${storyId}/review?problem=${result.problem}`)
  answer(storyId, reviewHref(storyId, { link: next, suggested }))
}

/** Accepts or rejects several suggestions, as they stood in the preview. */
export async function judgeManyAction(form: FormData) {
  const input = JudgeManyInput.parse(Object.fromEntries(form))
  const result = await judgeLinks(input)
  const query = result.ok ? `changed=${result.value.changeId}` : `problem=${result.problem}`
  answer(input.storyId, `/stories/${input.storyId}/review?${query}`)
}

/** Takes back what was judged at once, or does it again. */
export async function replayManyAction(form: FormData) {
  const { storyId, changeId, how } = ReplayInput.parse(Object.fromEntries(form))
  const result = await { undo, redo }[how]({ storyId, changeId })
  const query = result.ok ? `changed=${changeId}` : `problem=${result.problem}`
  answer(storyId, `/stories/${storyId}/review?${query}`)
}
