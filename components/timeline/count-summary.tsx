import { useFormatter, useTranslations } from '#i18n'
import type { CountSeries } from '@/lib/core/compare/count-series'
import { writeCount } from './count-words'
import { lookOf, MarkIcon } from './mark'

/** How many articles tell a count, between which numbers, with how many updates and contradictions. */
export function CountSummary({ series: { dots, ties } }: { series: CountSeries }) {
  const t = useTranslations('timeline')
  const format = useFormatter()
  const articles = new Set(dots.map(({ claim }) => claim.articleId)).size
  const sorted = dots.toSorted((a, b) => a.value - b.value)
  const [low, high] = [sorted[0]!, sorted.at(-1)!].map(({ quantity }) => writeCount(quantity, t, format))
  const updates = dots.filter(({ mark }) => mark === 'updated').length
  const conflicts = ties.filter(({ kind }) => kind === 'contradicts').length
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-soft">
      <span>
        {low === high
          ? t('counts.same', { articles, value: low! })
          : t('counts.range', { articles, low: low!, high: high! })}
      </span>
      {conflicts > 0 && <Counted mark="contradicts">{t('counts.conflicts', { count: conflicts })}</Counted>}
      {updates > 0 && <Counted mark="updated">{t('counts.updates', { count: updates })}</Counted>}
    </p>
  )
}

function Counted({ mark, children }: { mark: 'contradicts' | 'updated'; children: string }) {
  return (
    <span className={`inline-flex items-center gap-1 font-semibold ${lookOf(mark).tone}`}>
      <MarkIcon mark={mark} size={12} />
      {children}
    </span>
  )
}
