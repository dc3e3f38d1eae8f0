'use client'
import { type ComponentProps, useActionState } from 'react'
import type { WriteAction } from './outcome'
import type { Judged } from './use-writes'
import { useWritesContext } from './writes-context'

interface Props extends Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  action: WriteAction
  /** Hidden fields; the story's id is always sent. */
  fields?: Readonly<Record<string, string | number>>
  /** How the screen changes before the server has answered. */
  toJudged?: (form: FormData) => Judged
  onDone?: (outcome: { claimId?: number; linkId?: number }) => void
}

/** A form that writes: with scripts at once and announced, without them as a plain post. */
export function WriteForm({ action, fields = {}, toJudged, onDone, children, ...props }: Props) {
  const { storyId, send } = useWritesContext()
  const [outcome, plainAction] = useActionState(action, null)
  return (
    <form
      {...props}
      action={plainAction}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
        send(action, form, { judged: toJudged?.(form), then: onDone })
      }}
    >
      {Object.entries({ storyId, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {outcome && !outcome.ok && (
        <p role="alert" className="text-xs text-contra">
          {outcome.message}
        </p>
      )}
    </form>
  )
}
