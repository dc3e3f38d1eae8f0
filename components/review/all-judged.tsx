'use client'
import type { MouseEvent, RefObject } from 'react'
import { useTranslations } from '#i18n'
import type { WriteAction } from '../compare/outcome'
import { WriteForm } from '../compare/write-form'
import { Button, LinkButton } from '../ui/button'
import { reviewHref } from './review-href'

interface Props {
  storyId: number
  heading: RefObject<HTMLHeadingElement | null>
  /** All suggestions of the story, and those that wait outside of what the queue is narrowed to. */
  total: number
  others: number
  undo: WriteAction
  canUndo: boolean
  onUndone: (outcome: { linkId?: number }) => void
  leave: (href: string) => void
}

/** Where no pair waits any more: the way on, and the way back. */
export function AllJudged({ storyId, heading, total, others, undo, canUndo, onUndone, leave }: Props) {
  const t = useTranslations('review.done')
  const rest = reviewHref(storyId, {})
  function goOn(event: MouseEvent) {
    event.preventDefault()
    leave(rest)
  }
  return (
    <section className="flex flex-col items-center gap-3 rounded-xl border border-line bg-card px-6 py-14 text-center">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        {others > 0 ? t('filteredTitle') : t('title', { total })}
      </h2>
      <p className="max-w-prose text-soft">{others > 0 ? t('filteredText', { count: others }) : t('text')}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        {others > 0 && (
          <LinkButton href={rest} prefetch={false} variant="primary" onClick={goOn}>
            {t('rest')}
          </LinkButton>
        )}
        <LinkButton href={`/stories/${storyId}`} prefetch={false} variant={others > 0 ? 'quiet' : 'primary'}>
          {t('columns')}
        </LinkButton>
        <LinkButton href={`/stories/${storyId}/table`} prefetch={false}>
          {t('table')}
        </LinkButton>
        {canUndo && (
          <WriteForm action={undo} onDone={onUndone} className="contents">
            <Button type="submit">{t('undo')}</Button>
          </WriteForm>
        )}
      </div>
    </section>
  )
}
