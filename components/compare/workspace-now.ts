'use client'
import { createContext, useContext, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Workspace } from './workspace-context'

/** The workspace as it is now, for the few that cannot wait until there is time to draw all that follows from a selection. */
export interface WorkspaceNow {
  readonly get: () => Workspace
  readonly subscribe: (listener: () => void) => () => void
}

export const WorkspaceNowContext = createContext<WorkspaceNow | null>(null)

/** Keeps what was drawn last for `useWorkspaceNow` and `useNow`. */
export function useKeptNow(value: Workspace): WorkspaceNow {
  const [now] = useState(() => keep(value))
  useLayoutEffect(() => now.set(value), [now, value])
  return now
}

/** For what a person does: asked at the moment it is done. */
export function useWorkspaceNow(): WorkspaceNow {
  const now = useContext(WorkspaceNowContext)
  if (!now) throw new Error('useWorkspaceNow outside of a workspace')
  return now
}

/**
 * A part of the workspace as it is now; who asks is drawn again at once, and only when this part differs. `pick`: returns a string,
 * a number or the very same object as before.
 */
export function useNow<T>(pick: (workspace: Workspace) => T): T {
  const { get, subscribe } = useWorkspaceNow()
  const look = () => pick(get())
  return useSyncExternalStore(subscribe, look, look)
}

function keep(first: Workspace) {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next: Workspace) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
