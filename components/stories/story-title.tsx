import type { ReactNode } from 'react'
import type { StoryReading } from '@/lib/core/reading'
import { StoryCrumb } from '../shell/story-crumb'

interface Props {
  story: Pick<StoryReading['story'], 'id' | 'title'>
  children?: ReactNode
}

/** The heading of a view of a story, first thing in its `main`; `children`: what stands below it. */
export function StoryTitle({ story: { id, title }, children }: Props) {
  return (
    <div className="pt-6">
      <p className="mb-1 text-xs text-soft print:hidden">
        <StoryCrumb id={id} title={title} />
      </p>
      <h1 className="font-serif text-2xl font-semibold tracking-tight">
        <bdi>{title}</bdi>
      </h1>
      {children}
    </div>
  )
}
