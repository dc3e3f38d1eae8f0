'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { problemWords } from '@/app/messages'
import type { Outcome } from '@/components/compare/outcome'
import type { Messages } from '@/i18n/messages'
import { getTranslations } from '@/i18n/server'
import { describeChange } from '@/components/history/describe-change'
import type { ChangeSummary } from '@/lib/core/reading'
import type { Result } from '@/lib/core/result'
import { getChangedLink, listChanges } from '@/lib/data/changes'
import { annotateClaim, annotateLink } from '@/lib/use-cases/annotate'
import { mergeGroups, splitGroup } from '@/lib/use-cases/arrange-groups'
import { decideOrigins } from '@/lib/use-cases/decide-origins'
import { judgeEach } from '@/lib/use-cases/judge-each'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { linkByHand } from '@/lib/use-cases/link-by-hand'
import { markClaim, moveClaim, removeClaim } from '@/lib/use-cases/mark-claim'
import { removeLink } from '@/lib/use-cases/remove-link'
import { redo, undo, undoJudgement } from '@/lib/use-cases/undo'
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
import { JudgeEachInput } from './review/inputs'

/** Reads a form, does what it asks for, and has the story's pages drawn again; `toDone` is what is told of it. */
async function write<Input extends { storyId: number }, T>(
  schema: z.ZodType<Input>,
  form: FormData,
  work: (input: Input) => Promise<Result<T, string>>,
  toDone: (value: T) => Promise<Partial<Outcome & { ok: true }>> = async () => ({}),
): Promise<Outcome> {
  const input = schema.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, message: await problemWords('invalid-form') }
  const result = await work(input.data)
  if (!result.ok) return { ok: false, message: await problemWords(result.problem) }
  revalidatePath(`/stories/${input.data.storyId}`, 'layout')
  return { ok: true, ...(await toDone(result.value)) }
}

/** What is announced of a deed. */
async function say(key: Exclude<keyof Messages['history']['said'], 'undone' | 'redone'>) {
  return { said: (await getTranslations('history'))(`said.${key}`) }
}

export async function judgeAction(_: Outcome | null, form: FormData) {
  return write(JudgeInput, form, judgeLink)
}

/** Judges links that were judged in a burst of keys, each in a change of its own. */
export async function judgeEachAction(_: Outcome | null, form: FormData) {
  return write(JudgeEachInput, form, judgeEach)
}

export async function annotateLinkAction(_: Outcome | null, form: FormData) {
  return write(AnnotateLinkInput, form, annotateLink, () => say('annotated'))
}

export async function annotateClaimAction(_: Outcome | null, form: FormData) {
  return write(AnnotateClaimInput, form, annotateClaim, () => say('annotated'))
}

export async function linkByHandAction(_: Outcome | null, form: FormData) {
  return write(LinkByHandInput, form, linkByHand, async ({ a }) => ({ ...(await say('linked')), claimId: a }))
}

export async function removeLinkAction(_: Outcome | null, form: FormData) {
  return write(RemoveLinkInput, form, removeLink, () => say('linkRemoved'))
}

export async function markClaimAction(_: Outcome | null, form: FormData) {
  return write(MarkClaimInput, form, markClaim, async ({ claimId }) => ({ ...(await say('marked')), claimId }))
}

export async function moveClaimAction(_: Outcome | null, form: FormData) {
  return write(MoveClaimInput, form, moveClaim, () => say('bounds'))
}

export async function removeClaimAction(_: Outcome | null, form: FormData) {
  return write(RemoveClaimInput, form, removeClaim, () => say('claimRemoved'))
}

export async function decideOriginsAction(_: Outcome | null, form: FormData) {
  return write(OriginsInput, form, decideOrigins, () => say(form.get('one') === '1' ? 'oneOrigin' : 'twoOrigins'))
}

export async function mergeGroupsAction(_: Outcome | null, form: FormData) {
  return write(MergeInput, form, mergeGroups, () => say('merged'))
}

export async function splitGroupAction(_: Outcome | null, form: FormData) {
  return write(SplitInput, form, splitGroup, () => say('split'))
}

/** What is announced of an undo or redo, with the link that it was about, where it was about one. */
async function sayReplayed(key: 'undone' | 'redone', change: ChangeSummary) {
  const words = { history: await getTranslations('history'), stances: await getTranslations('stances') }
  const said = words.history(`said.${key}`, { change: describeChange(change, change.by, words) })
  return { said, linkId: (await getChangedLink(change.id)) ?? undefined }
}

export async function undoAction(_: Outcome | null, form: FormData) {
  return write(StoryInput, form, undo, (change) => sayReplayed('undone', change))
}

/** Undoes the last change if it was a judgement: one letter takes nothing else back. */
export async function undoJudgementAction(_: Outcome | null, form: FormData) {
  return write(StoryInput, form, undoJudgement, (change) => sayReplayed('undone', change))
}

export async function redoAction(_: Outcome | null, form: FormData) {
  return write(StoryInput, form, redo, (change) => sayReplayed('redone', change))
}

export async function listHistoryAction(subject: z.input<typeof HistoryInput>): Promise<readonly ChangeSummary[]> {
  return listChanges({ ...HistoryInput.parse(subject), limit: 50 })
}
