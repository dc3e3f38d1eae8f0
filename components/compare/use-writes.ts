'use client'
import { startTransition, useCallback, useMemo, useOptimistic, useState } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import type { ReadLink } from '@/lib/core/reading'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
import { LOOKS } from '../stance'
import type { Outcome, WriteAction } from './outcome'

/** A judgement as it is shown before the server has answered. */
export interface Judged {
  readonly linkId: number
  readonly stance: Stance
  readonly subtype: Subtype | null
}

export type Send = (
  action: WriteAction,
  form: FormData,
  more?: { judged?: Judged; then?: (outcome: Outcome & { ok: true }) => void },
) => void

const NONE: readonly Judged[] = []

/** Sends what a person does: shown at once, announced when it is kept, told when it failed. */
export function useWrites(links: readonly ReadLink[], hold: <T>(work: () => Promise<T>) => Promise<T>) {
  const announce = useAnnounce()
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, showJudged] = useOptimistic(NONE, (all, one: Judged) => [...all, one])
  const shown = useMemo(() => pending.reduce(applyJudged, links), [pending, links])
  const send = useCallback<Send>(
    (action, form, { judged, then } = {}) =>
      startTransition(async () => {
        if (judged) showJudged(judged)
        const outcome = await hold(() => action(null, form)).catch(toFailure)
        setFailure(outcome.ok ? null : outcome.message)
        if (!outcome.ok) return
        const said = outcome.said ?? (judged && `Judged: ${LOOKS[judged.stance].word}`)
        if (said) announce(said)
        then?.(outcome)
      }),
    [announce, hold, showJudged],
  )
  return { links: shown, pending, send, failure, dismiss: () => setFailure(null) }
}

function toFailure(error: unknown): Outcome {
  console.error(error)
  return { ok: false, message: 'This could not be saved: Crossread did not answer. Is it still running?' }
}

function applyJudged(links: readonly ReadLink[], { linkId, stance, subtype }: Judged): readonly ReadLink[] {
  return links.map((link) =>
    link.id === linkId
      ? {
          ...link,
          stance,
          subtype,
          state: stance === 'unrelated' ? 'rejected' : link.state === 'manual' ? 'manual' : 'confirmed',
        }
      : link,
  )
}
