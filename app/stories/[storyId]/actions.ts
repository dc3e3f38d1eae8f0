'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { problemWords } from '@/app/messages'
import type { Outcome } from '@/components/compare/outcome'
import { getTranslations } from '@/i18n/server'
import { describeChange } from '@/components/history/describe-change'
import type { ChangeSummary } from '@/lib/core/reading'
import type { Result } from '@/lib/core/result'
import { listChanges } from '@/lib/data/changes'
import { annotateClaim, annotateLink } from '@/lib/use-cases/annotate'
import { mergeGroups, splitGroup } from '@/lib/use-cases/arrange-groups'
import { decideOrigins } from '@/lib/use-cases/decide-origins'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { linkByHand } from '@/lib/use-cases/link-by-hand'
import { markClaim, moveClaim, removeClaim } from '@/lib/use-cases/mark-claim'
import { removeLink } from '@/lib/use-cases/remove-link'
import { redo, undo } from '@/lib/use-cases/undo'
import {
  AnnotateClaimInput,
  AnnotateLinkInput,
  HistoryInput,
  JudgeInput,
  LinkByHandInput,
  MarkClaimInput,
  MergeInput,
  MoveClaimInput,
  OriginsInput,
  RemoveClaimInput,
  RemoveLinkInput,
  SplitInput,
  StoryInput,
} from './inputs'

/** Reads a form, does what it asks for, and has the story's pages drawn again. */
async function write<Input extends { storyId: number }, T>(
  schema: z.ZodType<Input>,
  form: FormData,
  work: (input: Input) => Promise<Result<T, string>>,
  toSaid: (value: T) => Promise<Partial<Outcome & { ok: true }>> | Partial<Outcome & { ok: true }> = () => ({}),
): Promise<Outcome> {
  const input = schema.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, message: problemWords('invalid-form') }
  const result = await work(input.data)
  if (!result.ok) return { ok: false, message: problemWords(result.problem) }
  revalidatePath(`/stories/${input.data.storyId}`, 'layout')
  return { ok: true, ...(await toSaid(result.value)) }
}

export async function judgeAction(_: Outcome | null, form: FormData) {
  return write(JudgeInput, form, judgeLink)
}

export async function annotateLinkAction(_: Outcome | null, form: FormData) {
  return write(AnnotateLinkInput, form, annotateLink, () => ({ said: 'Tags and note saved' }))
}

export async function annotateClaimAction(_: Outcome | null, form: FormData) {
  return write(AnnotateClaimInput, form, annotateClaim, () => ({ said: 'Tags and note saved' }))
}

export async function linkByHandAction(_: Outcome | null, form: FormData) {
  return write(LinkByHandInput, form, linkByHand, ({ a }) => ({ said: 'Linked', claimId: a }))
}

export async function removeLinkAction(_: Outcome | null, form: FormData) {
  return write(RemoveLinkInput, form, removeLink, () => ({ said: 'Link removed' }))
}

export async function markClaimAction(_: Outcome | null, form: FormData) {
  return write(MarkClaimInput, form, markClaim, ({ claimId }) => ({ said: 'Marked as a claim', claimId }))
}

export async function moveClaimAction(_: Outcome | null, form: FormData) {
  return write(MoveClaimInput, form, moveClaim, () => ({ said: 'Bounds saved' }))
}

export async function removeClaimAction(_: Outcome | null, form: FormData) {
  return write(RemoveClaimInput, form, removeClaim, () => ({ said: 'Claim deleted' }))
}

export async function decideOriginsAction(_: Outcome | null, form: FormData) {
  const said = form.get('one') === '1' ? 'Counted as one origin' : 'Counted as two origins'
  return write(OriginsInput, form, decideOrigins, () => ({ said }))
}

export async function mergeGroupsAction(_: Outcome | null, form: FormData) {
  return write(MergeInput, form, mergeGroups, () => ({ said: 'Merged: one point now' }))
}

export async function splitGroupAction(_: Outcome | null, form: FormData) {
  return write(SplitInput, form, splitGroup, () => ({ said: 'Split: two points now' }))
}

async function tell(change: ChangeSummary): Promise<string> {
  return describeChange(change, change.by, {
    history: await getTranslations('history'),
    stances: await getTranslations('stances'),
  })
}

export async function undoAction(_: Outcome | null, form: FormData) {
  return write(StoryInput, form, undo, async (change) => ({ said: `Undone: ${await tell(change)}` }))
}

export async function redoAction(_: Outcome | null, form: FormData) {
  return write(StoryInput, form, redo, async (change) => ({ said: `Done again: ${await tell(change)}` }))
}

export async function listHistoryAction(subject: z.input<typeof HistoryInput>): Promise<readonly ChangeSummary[]> {
  return listChanges({ ...HistoryInput.parse(subject), limit: 50 })
}
