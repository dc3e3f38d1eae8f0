'use client'
import { type ReactNode, useEffect } from 'react'
import { FailedWrite } from '../compare/failed-write'
import { JudgedContext } from '../compare/judged-context'
import { findCommand, WITHOUT_LETTERS } from '../compare/keys/find-command'
import type { PointActions } from '../compare/outcome'
import { toForm } from '../compare/to-form'
import { useWrites } from '../compare/use-writes'
import { WritesContext } from '../compare/writes-context'

interface Props {
  storyId: number
  actions: Pick<PointActions, 'undo' | 'redo'>
  children: ReactNode
}

const NO_LINKS: readonly never[] = []

/** Lets a person write on a view that scrolls as a page: undo and redo by button and by key. */
export function StoryFrame({ storyId, actions, children }: Props) {
  const { pending, send, failure, dismiss } = useWrites(NO_LINKS, runNow)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = findCommand(event, WITHOUT_LETTERS)
      if (isInField(event) || (command?.kind !== 'undo' && command?.kind !== 'redo')) return
      event.preventDefault()
      send(actions[command.kind], toForm({ storyId }))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [actions, send, storyId])
  return (
    <WritesContext value={{ storyId, send, failure }}>
      <FailedWrite failure={failure} dismiss={dismiss} />
      <JudgedContext value={pending}>{children}</JudgedContext>
    </WritesContext>
  )
}

function runNow<T>(work: () => Promise<T>): Promise<T> {
  return work()
}

// In a field the keys undo typing.
function isInField({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, dialog') !== null
  )
}
