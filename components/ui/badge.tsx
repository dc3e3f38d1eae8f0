import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-line bg-paper text-soft',
  agree: 'border-transparent bg-agree-soft text-agree',
  contra: 'border-transparent bg-contra-soft text-contra',
  update: 'border-transparent bg-update-soft text-update',
  scope: 'border-transparent bg-scope-soft text-scope',
  open: 'border-transparent bg-open-soft text-open',
}

export type Tone = keyof typeof TONES

/** A short word beside a heading or a quote. Its tone is never its only meaning: the word says it. */
export function Badge({
  tone = 'plain',
  children,
  className = '',
}: {
  tone?: Tone
  children: ReactNode
  className?: string
}) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1 rounded-2xl border px-2 py-px text-xs font-semibold ${TONES[tone]} ${className}`}
    >
      {children}
    </span>
  )
}
