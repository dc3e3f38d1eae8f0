import type { ChangeKind, ChangeSummary } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import { getChange, getRedoable, getUndoable } from '@/lib/data/changes'
import { enqueueStoryComparison } from '@/lib/data/jobs'
import { doAgain, takeBack } from '@/lib/data/save-change'
import { getLocalName } from '@/lib/data/settings'

const JUDGEMENTS: readonly ChangeKind[] = ['judge-link', 'judge-links']
const MATCHES_NOTHING_ELSE: ReadonlySet<ChangeKind> = new Set([
  ...JUDGEMENTS,
  'merge-groups',
  'split-group',
  'regroup-claims',
  'join-origins',
  'separate-origins',
])

interface Target {
  /** The story whose last change is meant, or null for those outside of any story. */
  readonly storyId: number | null
  /** A certain change instead of the last. */
  readonly changeId?: number
}
type Replayed = Promise<Result<ChangeSummary, 'nothing' | 'changed-since'>>

/** Takes a change back: the last one that stands, or the one named. `changed-since`: others built on it, nothing is done. */
export async function undo(target: Target): Replayed {
  const change = await (target.changeId === undefined ? getUndoable(target.storyId) : getChange(target.changeId))
  if (!change || change.undone) return fail('nothing')
  return replay(change, takeBack)
}

/** Takes back the last change of a story if it was a judgement; `no-judgement`: it was something else and stands. */
export async function undoJudgement({
  storyId,
}: {
  storyId: number
}): Promise<Result<ChangeSummary, 'no-judgement' | 'nothing' | 'changed-since'>> {
  const change = await getUndoable(storyId)
  return change && JUDGEMENTS.includes(change.kind) ? replay(change, takeBack) : fail('no-judgement')
}

/** Does again a change that was taken back: the one undone last, or the one named. */
export async function redo(target: Target): Replayed {
  const change = await (target.changeId === undefined ? getRedoable(target.storyId) : getChange(target.changeId))
  if (!change || !change.undone) return fail('nothing')
  return replay(change, doAgain)
}

async function replay(change: ChangeSummary, how: typeof takeBack): Replayed {
  const done = await how(change.id, await getLocalName())
  if (!done.ok) return fail(done.problem === 'not-found' ? 'nothing' : 'changed-since')
  // Other claims or articles may match now.
  if (change.storyId !== null && !MATCHES_NOTHING_ELSE.has(change.kind)) await enqueueStoryComparison(change.storyId)
  return succeed(change)
}
