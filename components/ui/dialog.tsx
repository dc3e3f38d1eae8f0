'use client'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslations } from '#i18n'
import { Button } from './button'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  className?: string
}

/** A modal dialog. The browser holds the focus inside, closes it on Escape and returns the focus. */
export function Dialog({ open, onClose, title, children, className = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const t = useTranslations('common')
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`m-auto max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] rounded-xl border border-line bg-card p-0 text-ink shadow-xl backdrop:bg-black/45 ${className}`}
    >
      <div className="p-6">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={heading} className="font-serif text-xl leading-snug font-semibold">
            {title}
          </h2>
          <Button variant="bare" size="icon" aria-label={t('close')} onClick={onClose} className="-mt-1 -me-2">
            <X size={18} aria-hidden />
          </Button>
        </div>
        {open && children}
      </div>
    </dialog>
  )
}
