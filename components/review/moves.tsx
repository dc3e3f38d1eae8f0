'use client'
import { ChevronLeft, ChevronRight, SkipForward, Undo2 } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { useTranslations } from '#i18n'
import type { Letters } from '../compare/keys/letters'
import type { WriteAction } from '../compare/outcome'
import { WriteForm } from '../compare/write-form'
import { Button } from '../ui/button'
import { Letter, shortcutOf } from './letter'

interface Props {
  /** Addresses of the pairs around; null where there is none. */
  previous: string | null
  next: string | null
  skip: string | null
  letters: Letters
  undo: WriteAction
  canUndo: boolean
  onMove: (deed: 'previous' | 'next' | 'skip') => void
  onUndone: (outcome: { linkId?: number }) => void
  /** What stands between the moves and the undo. */
  children: ReactNode
}

const LOOK =
  'inline-flex h-9 items-center gap-1 rounded-md px-2 text-[0.8125rem] text-soft no-underline hover:bg-line/60 hover:text-ink aria-disabled:opacity-55'

/** From pair to pair without judging, and the way back from the last judgement. */
export function Moves({ previous, next, skip, letters, undo, canUndo, onMove, onUndone, children }: Props) {
  const t = useTranslations('review.moves')
  const go = (deed: 'previous' | 'next' | 'skip', href: string | null) => ({
    href: href ?? undefined,
    role: href ? undefined : 'link',
    'aria-disabled': href ? undefined : true,
    'aria-keyshortcuts': shortcutOf(deed, letters),
    className: LOOK,
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey) return
      event.preventDefault()
      onMove(deed)
    },
  })
  return (
    <div className="flex flex-wrap items-center gap-1">
      <nav aria-label={t('label')} className="contents">
        <a {...go('previous', previous)}>
          <ChevronLeft size={16} aria-hidden className="rtl:-scale-x-100" />
          <span className="max-sm:sr-only">{t('previous')}</span>
          <Letter deed="previous" letters={letters} />
        </a>
        <a {...go('next', next)}>
          <span className="max-sm:sr-only">{t('next')}</span>
          <Letter deed="next" letters={letters} />
          <ChevronRight size={16} aria-hidden className="rtl:-scale-x-100" />
        </a>
        <a {...go('skip', skip)}>
          <SkipForward size={15} aria-hidden className="rtl:-scale-x-100" />
          {t('skip')}
          <Letter deed="skip" letters={letters} />
        </a>
      </nav>
      {children}
      <WriteForm action={undo} onDone={onUndone} className="contents">
        <Button
          type="submit"
          variant="bare"
          disabled={!canUndo}
          aria-keyshortcuts={shortcutOf('takeBack', letters)}
          className="ms-auto h-9 px-2 text-[0.8125rem] font-normal"
        >
          <Undo2 size={15} aria-hidden />
          <span className="max-sm:sr-only">{t('takeBack')}</span>
          <Letter deed="takeBack" letters={letters} />
        </Button>
      </WriteForm>
    </div>
  )
}
