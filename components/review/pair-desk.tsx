'use client'
import type { RefObject } from 'react'
import { useTranslations } from '#i18n'
import { isUnjudged } from '@/lib/core/compare/reading-index'
import { findNeighbour, findNextWaiting } from '@/lib/core/compare/review-queue'
import type { Letters } from '../compare/keys/letters'
import type { WriteAction } from '../compare/outcome'
import { LinkBadge } from '../evidence/link-badge'
import type { FormAction } from '../ui/form-action'
import { JudgeBar } from './judge-bar'
import { Moves } from './moves'
import type { QueueEntry } from './queue-entry'
import { SubtypeChoice } from './subtype-choice'
import type { useJudging } from './use-judging'
import type { Queue } from './use-queue'

interface Props {
  storyId: number
  entry: QueueEntry
  queue: Queue
  judging: ReturnType<typeof useJudging>
  actions: { readonly judgeOn: FormAction }
  letters: Letters
  heading: RefObject<HTMLHeadingElement | null>
  undo: {
    readonly undo: WriteAction
    readonly canUndo: boolean
    readonly onUndone: (outcome: { linkId?: number }) => void
  }
}

/** The pair that is shown, large, and below it what a person makes of it. */
export function PairDesk({ storyId, entry, queue, judging, actions, letters, heading, undo }: Props) {
  const t = useTranslations('review')
  const { window, hrefOf, length, suggested } = queue
  const next = findNextWaiting(window, entry.id)
  const href = (id: number | null) => (id === null ? null : hrefOf(id))
  return (
    <section aria-labelledby="pair-heading">
      <h2
        id="pair-heading"
        ref={heading}
        tabIndex={-1}
        className="mb-3 flex scroll-mt-4 flex-wrap items-center gap-x-3 gap-y-1.5 rounded-sm"
      >
        <span className="font-serif text-lg font-semibold">{t('pair', { place: entry.place, total: length })}</span>{' '}
        <span className="text-xs text-soft">{t('suggested')}</span> <LinkBadge link={entry.suggested} />
        {!isUnjudged(entry) && (
          <>
            {' '}
            <span className="text-xs text-soft">{t('judgedAs')}</span> <LinkBadge link={entry} />
          </>
        )}
      </h2>
      <div className="[&_a]:scroll-mb-44">{entry.view}</div>
      <div className="sticky bottom-0 z-10 -mx-4 mt-4 border-t border-line bg-paper px-4 pt-3 pb-2 sm:mx-0 sm:px-0">
        <JudgeBar
          {...{ storyId, entry, letters }}
          action={actions.judgeOn}
          onward={{ next: next ?? '', suggested: suggested ?? '' }}
          judge={judging.judge}
        />
        <div className="mt-2 border-t border-line pt-1.5">
          <Moves
            {...undo}
            previous={href(findNeighbour(window, entry.id, -1))}
            next={href(findNeighbour(window, entry.id, 1))}
            skip={href(next)}
            letters={letters}
            onMove={judging.move}
          >
            <SubtypeChoice subtype={judging.subtype} setSubtype={judging.setSubtype} />
          </Moves>
        </div>
      </div>
    </section>
  )
}
