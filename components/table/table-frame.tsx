'use client'
import { type ReactNode, useCallback, useEffect } from 'react'
import type { Point } from '@/lib/core/compare/list-points'
import { FailedWrite } from '../compare/failed-write'
import { findCommand, WITHOUT_LETTERS } from '../compare/keys/find-command'
import type { PointActions } from '../compare/outcome'
import { toForm } from '../compare/to-form'
import { useWrites } from '../compare/use-writes'
import { WritesContext } from '../compare/writes-context'
import { PointDialogs } from '../groups/point-dialogs'
import { JudgedContext } from './judged-context'

interface Props {
  storyId: number
  points: readonly Point[]
  names: ReadonlyMap<number, string>
  actions: PointActions
  children: ReactNode
}

const NO_LINKS: readonly never[] = []

/** Lets a person write in the table: judge, merge and split points, undo and redo by key. */
export function TableFrame({ storyId, points, names, actions, children }: Props) {
  const { pending, send, failure, dismiss } = useWrites(NO_LINKS, runNow)
  const all = useCallback(() => points, [points])
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
      <PointDialogs points={all} names={names} actions={actions}>
        <FailedWrite failure={failure} dismiss={dismiss} />
        <JudgedContext value={pending}>{children}</JudgedContext>
      </PointDialogs>
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
