'use client'
import { createContext, useContext } from 'react'
import type { Judged } from './use-writes'

/** Judgements that the server has not answered yet. */
export const JudgedContext = createContext<readonly Judged[]>([])

/** What a person has just judged a link to be, null where nobody has. */
export function useJudged(linkId: number): Judged | null {
  return useContext(JudgedContext).findLast((one) => one.linkId === linkId) ?? null
}
