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
  const words = useRef<HTMLParagraphElement>(null)
  const announce = useAnnounce()
  useEffect(() => announce(words.current?.textContent ?? ''), [announce, children])
  const Icon = tone === 'done' ? CircleCheck : TriangleAlert
  const colours = tone === 'done' ? 'border-agree/40 bg-agree-soft' : 'border-contra/40 bg-contra-soft'
  return (
    <div className={`mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border px-4 py-3 text-ink ${colours}`}>
      <Icon size={18} aria-hidden className={tone === 'done' ? 'text-agree' : 'text-contra'} />
      <p ref={words} className="min-w-0 flex-1 basis-64">
        {children}
      </p>
      {action}
    </div>
  )
}
