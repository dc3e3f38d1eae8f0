import { useTranslations } from '#i18n'
import { Progress } from '@/components/ui/progress'
import type { ReadImportItem } from '@/lib/core/reading'

/** How far the texts are, with the names of those that are still on their way. */
export function ImportProgress({ items, phase }: { items: readonly ReadImportItem[]; phase: 'reading' | 'saving' }) {
  const t = useTranslations('imports')
  const left = items.filter(({ state }) => state === phase)
  const total =
    phase === 'reading' ? items.length : items.filter(({ state }) => state !== 'failed' && state !== 'skipped').length
  return (
    <div className="rounded-xl border border-line bg-card p-6">
      <Progress label={t(`progress.${phase}`)} done={total - left.length} total={total} />
      <ul className="mt-4 columns-1 gap-8 text-[0.8125rem] text-soft sm:columns-2">
        {left.map(({ id, name, metadata }) => (
          <li key={id} dir="auto" className="own-line truncate py-0.5">
            {(phase === 'saving' && metadata?.title) || name}
          </li>
        ))}
      </ul>
    </div>
  )
}
