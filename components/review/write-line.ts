import type { Outcome, WriteAction } from '../compare/outcome'
import { toForm } from '../compare/to-form'
import type { Judged } from '../compare/use-writes'
import { formatSeen } from './format-seen'

/** Judgements that go out together. */
interface Batch {
  readonly judged: Judged[]
  readonly answer: Promise<Outcome>
}

/**
 * Keeps what a person does in order, and sends the judgements that were made while another write was under way together: each
 * is a change of its own, but a burst of keys costs one answer of the server, not one a key.
 */
export function createWriteLine(storyId: number, judgeEach: WriteAction) {
  let last: Promise<unknown> = Promise.resolve()
  let open: Batch | null = null

  function after(work: () => Promise<Outcome>): Promise<Outcome> {
    const answer = last.then(work, work)
    last = answer
    return answer
  }
  function join(judged: Judged): Promise<Outcome> {
    if (open) {
      open.judged.push(judged)
      return open.answer
    }
    const batch: Judged[] = [judged]
    const answer = after(() => {
      open = null
      return judgeEach(null, toForm({ storyId, links: formatSeen(batch) }))
    })
    open = { judged: batch, answer }
    return answer
  }
  return {
    judge:
      (judged: Judged): WriteAction =>
      () =>
        join(judged),
    /** Does something else, after all that was judged before. */
    act:
      (action: WriteAction): WriteAction =>
      (previous, form) => {
        open = null
        return after(() => action(previous, form))
      },
  }
}
