'use client'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useAnnounce } from './announcer'

interface Props {
  tone?: 'done' | 'problem'
  children: ReactNode
  /** What can be done about it: an Undo, a link. */
  action?: ReactNode
}

/** Says what just happened, at the top of the page it happened on; a screen reader hears it too. */
export function Notice({ tone = 'done', children, action }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLParagraphElement>(null)
  const announce = useAnnounce()
  const said = useRef('')
  useEffect(() => {
    const now = words.current?.textContent ?? ''
    if (now === said.current) return
    said.current = now
    announce(now)
    // What was focused is gone (a deleted row, say): go on from here, not from the top of the page.
    if (document.activeElement === document.body) box.current?.focus()
  })
  const Icon = tone === 'done' ? CircleCheck : TriangleAlert
  const colours = tone === 'done' ? 'border-agree/40 bg-agree-soft' : 'border-contra/40 bg-contra-soft'
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={`mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border px-4 py-3 text-ink ${colours}`}
    >
      <Icon size={18} aria-hidden className={tone === 'done' ? 'text-agree' : 'text-contra'} />
      <p ref={words} className="min-w-0 flex-1 basis-40">
        {children}
      </p>
      {action}
    </div>
  )
}
