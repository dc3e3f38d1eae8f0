'use client'
import { createContext, useContext } from 'react'
import type { Point } from '@/lib/core/compare/list-points'

export interface Points {
  readonly pointOf: (claimId: number) => Point | null
  /** Opens the dialog that merges or splits the point of a claim; `first`: a claim whose point is offered first. */
  readonly open: (what: 'merge' | 'split', claimId: number, first?: number) => void
}

export const PointContext = createContext<Points | null>(null)

/** The points of the page and what can be done with them. */
export function usePoints(): Points {
  const points = useContext(PointContext)
  if (!points) throw new Error('usePoints outside of a page with points')
  return points
}
