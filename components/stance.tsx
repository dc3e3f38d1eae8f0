import { Check, Diamond, EqualNot, type LucideIcon, QuestionMark, TrendingUp, X } from 'lucide-react'
import { useTranslations } from '#i18n'
import { type Mark, SIGNS } from './stance-words'
import { Badge, type Tone } from './ui/badge'

export type { Mark }

interface Look {
  readonly Icon: LucideIcon
  /** For titles, plain text and print. */
  readonly sign: string
  readonly tone: Tone
  readonly text: string
}

/** How each stance looks, beside its word (area `stances`): always a word and a shape, the colour besides. */
export const LOOKS: Readonly<Record<Mark, Look>> = {
  agrees: { sign: SIGNS.agrees, Icon: Check, tone: 'agree', text: 'text-agree' },
  contradicts: { sign: SIGNS.contradicts, Icon: EqualNot, tone: 'contra', text: 'text-contra' },
  updated: { sign: SIGNS.updated, Icon: TrendingUp, tone: 'update', text: 'text-update' },
  scope: { sign: SIGNS.scope, Icon: Diamond, tone: 'scope', text: 'text-scope' },
  unrelated: { sign: SIGNS.unrelated, Icon: X, tone: 'plain', text: 'text-soft' },
  unjudged: { sign: SIGNS.unjudged, Icon: QuestionMark, tone: 'open', text: 'text-open' },
}

export function StanceIcon({ mark, size = 13 }: { mark: Mark; size?: number }) {
  const { Icon } = LOOKS[mark]
  // What rises does so along the time, which runs from right to left in some languages.
  const turned = mark === 'updated' ? 'rtl:-scale-x-100' : ''
  return <Icon size={size} strokeWidth={2.75} aria-hidden className={`inline-block shrink-0 ${turned}`} />
}

/** "≠ contradicts", with `detail` after it: "≠ contradicts · object". */
export function StanceBadge({ mark, detail }: { mark: Mark; detail?: string | undefined }) {
  const t = useTranslations('stances')
  return (
    <Badge tone={LOOKS[mark].tone}>
      <StanceIcon mark={mark} />
      {t(`${mark}.word`)}
      {detail && ` · ${detail}`}
    </Badge>
  )
}

/** "≠ 2 contradict", in the colour of the stance. */
export function StanceCount({ mark, count }: { mark: Mark; count: number }) {
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap ${LOOKS[mark].text}`}>
      <StanceIcon mark={mark} />
      <CountedStance mark={mark} count={count} />
    </span>
  )
}

/** "2 contradict" without the icon. */
export function CountedStance({ mark, count, className = '' }: { mark: Mark; count: number; className?: string }) {
  const t = useTranslations('stances')
  return (
    <span>
      {t.rich(`${mark}.counted`, {
        count,
        b: (chunks) => <b className="font-semibold tabular-nums">{chunks}</b>,
        w: (chunks) => <span className={className}>{chunks}</span>,
      })}
    </span>
  )
}
