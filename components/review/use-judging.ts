'use client'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { useAnnounce } from '@/components/ui/announcer'
import { findNeighbour, findNextWaiting } from '@/lib/core/compare/review-queue'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
import type { WriteAction } from '../compare/outcome'
import { toForm } from '../compare/to-form'
import { describeStance } from './describe-stance'
import type { Deed } from './keys'
import type { QueueEntry } from './queue-entry'
import type { Queue } from './use-queue'

export type Move = 'previous' | 'next' | 'skip'

interface Actions {
  readonly takeBack: WriteAction
  readonly undo: WriteAction
  readonly redo: WriteAction
}

/** What a person does in the queue: judge the pair that is shown, go on or back, take the last change back. */
export function useJudging(storyId: number, queue: Queue, actions: Actions, openKeys: () => void) {
  const t = useTranslations('review.said')
  const stances = useTranslations('stances')
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<{ readonly id: number; readonly subtype: Subtype | null } | null>(null)
  const { shown, window, find, show, send } = queue
  const subtype = shown && (chosen?.id === shown.id ? chosen.subtype : (shown.subtype ?? shown.suggested.subtype))

  function judge(stance: Stance) {
    if (!shown) return
    const next = findNextWaiting(window, shown.id)
    const judged = { linkId: shown.id, stance, subtype: stance === 'contradicts' ? subtype : null }
    const said = describeJudged(stance, next, find(next))
    queue.judge(judged, () => announce(said))
    show(next)
  }

  function describeJudged(stance: Stance, next: number | null, entry: QueueEntry | null): string {
    const word = { stance: stances(`${stance}.word`) }
    if (!entry) return t(next === null ? 'judgedLast' : 'judgedLoading', word)
    const [one, other] = entry.sides
    const words = t('pair', {
      suggested: describeStance(entry.suggested, stances),
      one: one.name,
      oneWords: one.words,
      other: other.name,
      otherWords: other.words,
    })
    return t('judgedNext', { ...word, next: words })
  }

  function move(deed: Move) {
    if (!shown) return
    const step = deed === 'next' ? 1 : -1
    const to = deed === 'skip' ? findNextWaiting(window, shown.id) : findNeighbour(window, shown.id, step)
    if (to !== null) show(to)
    else announce(t(NOWHERE[deed]))
  }

  function replay(action: WriteAction) {
    send(action, toForm({ storyId }), { then: goTo })
  }

  /** To the pair that an undo or redo was about. */
  function goTo({ linkId }: { linkId?: number }) {
    if (linkId !== undefined) show(linkId)
  }

  function run(deed: Deed) {
    if (deed === 'takeBack') replay(actions.takeBack)
    else if (deed === 'undo' || deed === 'redo') replay(actions[deed])
    else if (deed === 'list') openKeys()
    else if (deed === 'previous' || deed === 'next' || deed === 'skip') move(deed)
    else if (deed !== 'accept') judge(deed)
    else if (shown) judge(shown.suggested.stance)
  }

  return {
    subtype,
    setSubtype: (one: Subtype | null) => shown && setChosen({ id: shown.id, subtype: one }),
    judge,
    move,
    goTo,
    run,
  }
}

const NOWHERE = { previous: 'first', next: 'last', skip: 'noOther' } as const
