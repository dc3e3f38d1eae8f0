'use client'
import { type ReactNode, useCallback } from 'react'
import type { Point } from '@/lib/core/compare/list-points'
import type { PointActions } from '../compare/outcome'
import { PointDialogs } from '../groups/point-dialogs'
import { StoryFrame } from '../stories/story-frame'

interface Props {
  storyId: number
  points: readonly Point[]
  names: ReadonlyMap<number, string>
  actions: PointActions
  children: ReactNode
}

/** Lets a person write in the table: judge, merge and split points, undo and redo by key. */
export function TableFrame({ storyId, points, names, actions, children }: Props) {
  const all = useCallback(() => points, [points])
  return (
    <StoryFrame storyId={storyId} actions={actions}>
      <PointDialogs points={all} names={names} actions={actions}>
        {children}
      </PointDialogs>
    </StoryFrame>
  )
}
