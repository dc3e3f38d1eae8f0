import { Check, Diamond, EqualNot, type LucideIcon, QuestionMark, TrendingUp, X } from 'lucide-react'
import { MARK_WORDS, type Mark, type MarkWords } from './stance-words'
import { Badge, type Tone } from './ui/badge'

export type { Mark }

interface Look extends MarkWords {
  readonly Icon: LucideIcon
  readonly tone: Tone
  readonly text: string
}

/** How each stance looks: always a word and a shape, the colour besides. */
export const LOOKS: Readonly<Record<Mark, Look>> = {
  agrees: { ...MARK_WORDS.agrees, Icon: Check, tone: 'agree', text: 'text-agree' },
  contradicts: { ...MARK_WORDS.contradicts, Icon: EqualNot, tone: 'contra', text: 'text-contra' },
  updated: { ...MARK_WORDS.updated, Icon: TrendingUp, tone: 'update', text: 'text-update' },
  scope: { ...MARK_WORDS.scope, Icon: Diamond, tone: 'scope', text: 'text-scope' },
  unrelated: { ...MARK_WORDS.unrelated, Icon: X, tone: 'plain', text: 'text-soft' },
  unjudged: { ...MARK_WORDS.unjudged, Icon: QuestionMark, tone: 'open', text: 'text-open' },
}

export function StanceIcon({ mark, size = 13 }: { mark: Mark; size?: number }) {
  const { Icon } = LOOKS[mark]
  return <Icon size={size} strokeWidth={2.75} aria-hidden className="inline-block shrink-0" />
}

/** "≠ contradicts", with `detail` after it: "≠ contradicts · object". */
export function StanceBadge({ mark, detail }: { mark: Mark; detail?: string | undefined }) {
  return (
    <Badge tone={LOOKS[mark].tone}>
      <StanceIcon mark={mark} />
      {LOOKS[mark].word}
      {detail && ` · ${detail}`}
    </Badge>
  )
}

/** "≠ 2 contradict", in the colour of the stance. */
export function StanceCount({ mark, count }: { mark: Mark; count: number }) {
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap ${LOOKS[mark].text}`}>
      <StanceIcon mark={mark} />
      <b className="font-semibold tabular-nums">{count}</b>{' '}
      {count === 1 && mark !== 'unjudged' ? LOOKS[mark].word : LOOKS[mark].plural}
    </span>
  )
}
