'use client'
import '../evidence/evidence.css'
import { ListChecks } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { FailedWrite } from '../compare/failed-write'
import type { Letters } from '../compare/keys/letters'
import type { WriteAction } from '../compare/outcome'
import { WritesContext } from '../compare/writes-context'
import { LinkButton } from '../ui/button'
import type { FormAction } from '../ui/form-action'
import { AllJudged } from './all-judged'
import { KeyHelp } from './key-help'
import { PairDesk } from './pair-desk'
import { severalHref } from './review-href'
import { ReviewProgress } from './review-progress'
import { useDeeds } from './use-deeds'
import { useJudging } from './use-judging'
import { type Queue, type QueueProps, useQueue } from './use-queue'
import { WaitingList, type WaitingCounts } from './waiting-list'

/**
 * What a person can do in the queue. `judgeEach`: all judgements of a burst of keys; `judgeOn`: one, as a browser without
 * scripts posts it, on to the next pair; `takeBack`: undoes the last change if it was a judgement.
 */
export interface ReviewActions {
  readonly judgeEach: WriteAction
  readonly judgeOn: FormAction
  readonly takeBack: WriteAction
  readonly undo: WriteAction
  readonly redo: WriteAction
}

interface Given {
  readonly storyId: number
  /** Of all suggestions of the story. */
  progress: { readonly judged: number; readonly total: number }
  counts: WaitingCounts
  actions: ReviewActions
  /** True where the last change was a judgement. */
  canTakeBack: boolean
  letters: Letters
}

interface Props extends QueueProps, Given {
  header: ReactNode
  title: ReactNode
  notice: ReactNode
  /** What stands here instead where nothing is suggested; null where something is. */
  nothing: ReactNode
}

interface DeskProps extends Given {
  queue: Queue
}

/** The review queue: one pair at a time, judged by one key, and what waits beside it. */
export function ReviewDesk({ header, title, notice, nothing, ...props }: Props) {
  const { storyId } = props
  const queue = useQueue(props, props.actions.judgeEach)
  const { send, failure, dismiss } = queue
  return (
    <WritesContext value={{ storyId, send, failure }}>
      {header}
      <FailedWrite failure={failure} dismiss={dismiss} />
      <main id="main" tabIndex={-1} className="max-w-[92rem] px-4 pb-6 outline-none sm:px-6">
        {title}
        {!queue.moved && notice}
        {nothing ?? <Desk {...props} queue={queue} />}
      </main>
    </WritesContext>
  )
}

function Desk({ queue, storyId, progress, counts, actions, canTakeBack, letters: allowed }: DeskProps) {
  const t = useTranslations('review')
  const [letters, setLetters] = useState(allowed)
  const keyHelp = useRef<HTMLDetailsElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const judging = useJudging(storyId, queue, actions, () => openHelp(keyHelp.current))
  const { shown, ended, suggested, judgedNow, leave } = queue
  useDeeds(letters, judging.run)
  useFocusOn(heading, shown?.id ?? (ended ? 'end' : null))
  const undo = { undo: actions.takeBack, canUndo: canTakeBack || judgedNow > 0, onUndone: judging.goTo }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) - judgedNow
  return (
    <>
      <div className="mt-5 mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
        <ReviewProgress judged={progress.judged + judgedNow} total={progress.total} saving={judgedNow > 0} />
        <LinkButton href={severalHref(storyId, { suggested })} prefetch={false}>
          <ListChecks size={15} aria-hidden />
          {t('list.several')}
        </LinkButton>
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          {shown ? (
            <PairDesk {...{ storyId, entry: shown, queue, judging, actions, letters, heading, undo }} />
          ) : ended ? (
            <AllJudged {...{ storyId, heading, total: progress.total, others: total, leave, ...undo }} />
          ) : (
            <p className="rounded-xl border border-line bg-card px-6 py-14 text-center text-soft">{t('loading')}</p>
          )}
        </div>
        <aside className="min-w-0">
          <WaitingList {...{ storyId, queue, counts }} />
          <KeyHelp box={keyHelp} letters={letters} setLetters={setLetters} />
        </aside>
      </div>
    </>
  )
}

/** Moves the focus to the heading whenever another pair is shown, so that reading and the keys go on from its top. */
function useFocusOn(heading: RefObject<HTMLHeadingElement | null>, shown: number | 'end' | null) {
  const last = useRef(shown)
  useEffect(() => {
    if (shown === null || last.current === shown) return
    last.current = shown
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [heading, shown])
}

function openHelp(box: HTMLDetailsElement | null) {
  if (!box) return
  box.open = true
  box.querySelector('summary')?.focus()
}
