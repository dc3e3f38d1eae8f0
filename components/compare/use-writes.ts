'use client'
import { startTransition, useCallback, useMemo, useOptimistic, useState } from 'react'
import { useTranslations } from '#i18n'
import { useAnnounce } from '@/components/ui/announcer'
import type { ReadLink } from '@/lib/core/reading'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
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

/** The part of a link that a judgement changes. */
type JudgedLink = Pick<ReadLink, 'id' | 'stance' | 'subtype' | 'state'>

/** Sends what a person does: shown at once, announced when it is kept, told when it failed. */
export function useWrites<Link extends JudgedLink>(
  links: readonly Link[],
  hold: <T>(work: () => Promise<T>) => Promise<T>,
) {
  const announce = useAnnounce()
  const stances = useTranslations('stances')
  const t = useTranslations('columns')
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, showJudged] = useOptimistic(NONE, (all, one: Judged) => [...all, one])
  const shown = useMemo(() => pending.reduce(applyJudged<Link>, links), [pending, links])
  const send = useCallback<Send>(
    (action, form, { judged, then } = {}) =>
      startTransition(async () => {
        if (judged) showJudged(judged)
        const outcome = await hold(() => action(null, form)).catch((error: unknown): Outcome => {
          console.error(error)
          return { ok: false, message: t('noAnswer') }
        })
        setFailure(outcome.ok ? null : outcome.message)
        if (!outcome.ok) return
        const said = outcome.said ?? (judged && t('judged', { stance: stances(`${judged.stance}.word`) }))
        if (said) announce(said)
        then?.(outcome)
      }),
    [announce, hold, showJudged, stances, t],
  )
  const dismiss = useCallback(() => setFailure(null), [])
  return { links: shown, pending, send, failure, dismiss }
}

function applyJudged<Link extends JudgedLink>(
  links: readonly Link[],
  { linkId, stance, subtype }: Judged,
): readonly Link[] {
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
