'use client'
import { type ReactNode, useContext } from 'react'
import { WorkspaceContext, WorkspaceNowContext } from './workspace-context'

/** What stands in it sees each change at once; the rest of the workspace follows as soon as there is time. Keep it small. */
export function AtOnce({ children }: { children: ReactNode }) {
  return <WorkspaceContext value={useContext(WorkspaceNowContext)}>{children}</WorkspaceContext>
}
