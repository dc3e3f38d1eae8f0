import { Circle, CircleDot, type LucideIcon } from 'lucide-react'
import { useTranslations } from '#i18n'
import type { CountMark } from '@/lib/core/compare/count-series'
import type { StatementMark } from '@/lib/core/compare/timeline'
import { LOOKS } from '../stance'

/** What a claim or a count is to the others on its point. */
export type TimelineMark = StatementMark | CountMark

interface Look {
  readonly Icon: LucideIcon
  /** The class that colours it. */
  readonly tone: string
}

const PLAIN: Readonly<Record<'first' | 'open', Look>> = {
  first: { Icon: CircleDot, tone: 'text-ink' },
  open: { Icon: Circle, tone: 'text-soft' },
}

/** How a mark looks: a shape and a colour; its word stands beside it or is its name. */
export function lookOf(mark: TimelineMark): Look {
  if (mark === 'first' || mark === 'open') return PLAIN[mark]
  const { Icon, text } = LOOKS[mark === 'same' ? 'agrees' : mark]
  return { Icon, tone: text }
}

export function MarkIcon({ mark, size = 14 }: { mark: TimelineMark; size?: number }) {
  const { Icon } = lookOf(mark)
  // What rises does so along the time, which runs from right to left in some languages.
  const turned = mark === 'updated' ? 'rtl:-scale-x-100' : ''
  return <Icon size={size} strokeWidth={2.5} aria-hidden className={`shrink-0 ${turned}`} />
}

/** Gives the word of a mark. */
export function useMarkWord(): (mark: TimelineMark) => string {
  const t = useTranslations('timeline')
  const stances = useTranslations('stances')
  return (mark) =>
    mark === 'first' || mark === 'same' || mark === 'open' ? t(`marks.${mark}`) : stances(`${mark}.word`)
}

/** "≠ contradicts", with `detail` after it. */
export function MarkWord({ mark, detail }: { mark: TimelineMark; detail?: string | undefined }) {
  const markWord = useMarkWord()
  return (
    <span className={`inline-flex items-center gap-1 font-semibold ${lookOf(mark).tone}`}>
      <MarkIcon mark={mark} size={13} />
      <span>
        {markWord(mark)}
        {detail && ` · ${detail}`}
      </span>
    </span>
  )
}

/** What each of the marks used means. */
export function MarkLegend({ marks }: { marks: readonly TimelineMark[] }) {
  const t = useTranslations('timeline')
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {marks.map((mark) => (
        <li key={mark}>
          <MarkWord mark={mark} />
        </li>
      ))}
    </ul>
  )
}
