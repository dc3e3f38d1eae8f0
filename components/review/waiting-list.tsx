'use client'
import type { MouseEvent } from 'react'
import { useFormatter, useTranslations } from '#i18n'
import { isUnjudged } from '@/lib/core/compare/reading-index'
import type { SuggestedStance } from '@/lib/core/compare/review-queue'
import { SHOWN_ORDER, toShown } from '@/lib/core/compare/shown-stance'
import { sayReason } from '../say-reason'
import { LOOKS, StanceIcon } from '../stance'
import type { QueueEntry } from './queue-entry'
import { reviewHref } from './review-href'
import type { Queue } from './use-queue'

export type WaitingCounts = Readonly<Record<SuggestedStance, number>>

interface Props {
  storyId: number
  queue: Queue
  counts: WaitingCounts
}

/** The pairs that wait, in order, and what they are narrowed to. */
export function WaitingList({ storyId, queue, counts }: Props) {
  const t = useTranslations('review.list')
  const stances = useTranslations('stances')
  const { window, shown: current, suggested, judgedNow, hrefOf } = queue
  const entries = window.pairs.filter((pair) => isUnjudged(pair) || pair.id === current?.id)
  const total = SHOWN_ORDER.reduce((sum, shown) => sum + counts[shown], 0)
  const waiting = (suggested ? counts[suggested] : total) - judgedNow
  const more = Math.max(0, waiting - entries.filter(isUnjudged).length)
  const follow = (event: MouseEvent, go: () => void) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    go()
  }
  const filter = (shown: SuggestedStance | null) => {
    const href = reviewHref(storyId, { suggested: shown })
    return {
      href,
      'aria-current': suggested === shown ? ('true' as const) : undefined,
      className: `inline-flex min-h-7 items-center gap-1.5 rounded-full border border-edge bg-card px-2.5 text-[0.8125rem] no-underline hover:border-current aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper ${shown ? LOOKS[shown].text : ''}`,
      onClick: (event: MouseEvent) => follow(event, () => queue.leave(href)),
    }
  }
  return (
    <section aria-labelledby="waiting-heading">
      <h2 id="waiting-heading" className="mb-2 font-semibold">
        {t('heading')}
      </h2>
      <nav aria-label={t('filter')} className="mb-3 flex flex-wrap gap-1.5">
        <a {...filter(null)}>
          {t('all')} <Count count={total} />
        </a>
        {SHOWN_ORDER.filter((shown) => counts[shown] > 0 || shown === suggested).map((shown) => (
          <a key={shown} {...filter(shown)}>
            <StanceIcon mark={shown} />
            {stances(`${shown}.word`)} <Count count={counts[shown]} />
          </a>
        ))}
      </nav>
      {entries.length === 0 && <p className="text-soft">{t('empty')}</p>}
      <ol className="flex flex-col gap-1 lg:max-h-[60dvh] lg:overflow-y-auto">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a
              href={hrefOf(entry.id)}
              aria-current={entry.id === current?.id ? 'true' : undefined}
              onClick={(event) => follow(event, () => queue.show(entry.id))}
              className="block rounded-lg border border-transparent px-2.5 py-2 no-underline -outline-offset-2 hover:bg-line/50 aria-[current]:border-edge aria-[current]:bg-card"
            >
              <Row entry={entry} />
            </a>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="px-2.5 pt-2 text-[0.8125rem] text-soft">{t('more', { count: more })}</p>}
    </section>
  )
}

function Count({ count }: { count: number }) {
  const t = useTranslations('review.list')
  const format = useFormatter()
  return (
    <>
      <b aria-hidden className="font-semibold tabular-nums">
        {format.number(count)}
      </b>
      <span className="sr-only">{t('count', { count })}</span>
    </>
  )
}

function Row({ entry: { suggested, sides, difference } }: { entry: QueueEntry }) {
  const stances = useTranslations('stances')
  const reasons = useTranslations('reasons')
  const shown = toShown(suggested)
  return (
    <>
      <span className={`flex items-start gap-1.5 text-xs font-semibold ${LOOKS[shown].text}`}>
        <StanceIcon mark={shown} />
        <span className="sr-only">{stances(`${shown}.word`)}: </span>
        <span className="min-w-0 text-soft wrap-anywhere">
          <bdi className="inline-block">{sides[0].name}</bdi>
          {'\u00a0· '}
          <bdi className="inline-block">{sides[1].name}</bdi>
        </span>
      </span>
      <span className="mt-0.5 line-clamp-2 font-serif text-[0.9375rem] leading-snug" dir="auto">
        {sides[0].words}
      </span>
      {difference && (
        <bdi className={`own-line mt-0.5 block truncate text-xs font-semibold ${LOOKS[shown].text}`}>
          {sayReason(difference, reasons)}
        </bdi>
      )}
    </>
  )
}
