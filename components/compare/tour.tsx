'use client'
import { useTranslations } from '#i18n'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { TOUR_COOKIE } from './tour-cookie'

const STEPS = ['claims', 'evidence', 'judging', 'views'] as const

/** Four short steps beside the columns, for somebody who sees a story for the first time. It can be skipped and opened again. */
export function Tour({ onClose }: { onClose: () => void }) {
  const t = useTranslations('tour')
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const step = STEPS[at]!
  useEffect(() => {
    // On the first step it does not take the focus from where a person begins.
    if (at > 0) heading.current?.focus()
  }, [at])
  function leave() {
    document.cookie = `${TOUR_COOKIE}=seen; path=/; max-age=31536000; samesite=lax`
    onClose()
  }
  return (
    <section
      className="tour"
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      <p className="text-xs text-soft">{t('step', { at: at + 1, of: STEPS.length })}</p>
      <h2 ref={heading} tabIndex={-1} className="mt-0.5 font-serif text-lg leading-snug font-semibold">
        {t(`${step}.title`)}
      </h2>
      <p className="mt-1.5 leading-relaxed">{t(`${step}.words`)}</p>
      <div className="mt-3 flex items-center gap-2">
        {at < STEPS.length - 1 && (
          <Button size="small" variant="bare" onClick={leave}>
            {t('skip')}
          </Button>
        )}
        <span className="flex-1" />
        {at > 0 && (
          <Button size="small" onClick={() => setAt(at - 1)}>
            {t('back')}
          </Button>
        )}
        <Button size="small" variant="primary" onClick={() => (at < STEPS.length - 1 ? setAt(at + 1) : leave())}>
          {at < STEPS.length - 1 ? t('next') : t('done')}
        </Button>
      </div>
    </section>
  )
}
