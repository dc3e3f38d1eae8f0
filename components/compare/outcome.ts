import type { FormAction } from '../ui/form-action'
import type { ChangeSummary } from '@/lib/core/reading'

/** What came of something a person did: `said` is announced, `message` says what went wrong. `linkId`: the one link it was about. */
export type Outcome =
  | { readonly ok: true; readonly said?: string; readonly claimId?: number; readonly linkId?: number }
  | { readonly ok: false; readonly message: string }

/** A server action of a form; it works without scripts too. */
export type WriteAction = (previous: Outcome | null, form: FormData) => Promise<Outcome>

/** What a person can do with points, in the columns and in the table. */
export interface PointActions {
  readonly mergeGroups: WriteAction
  readonly splitGroup: WriteAction
  readonly undo: WriteAction
  readonly redo: WriteAction
}

/** What a person can do in the workspace. */
export interface WorkspaceActions extends PointActions {
  readonly judge: WriteAction
  readonly annotateLink: WriteAction
  readonly annotateClaim: WriteAction
  readonly linkByHand: WriteAction
  readonly removeLink: WriteAction
  readonly markClaim: WriteAction
  readonly moveClaim: WriteAction
  readonly removeClaim: WriteAction
  readonly decideOrigins: WriteAction
  /** Has the engine look at the story anew, and goes to where it tells what changed. */
  readonly lookAgain: FormAction
  readonly listHistory: (subject: { linkId: number } | { claimId: number }) => Promise<readonly ChangeSummary[]>
}
