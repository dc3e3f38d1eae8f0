import { Progress } from '@/components/ui/progress'
import type { ReadImportItem } from '@/lib/core/reading'

const WAITING = { reading: 'reading', saving: 'saving' } as const

/** How far the texts are, with the names of those that are still on their way. */
export function ImportProgress({ items, phase }: { items: readonly ReadImportItem[]; phase: 'reading' | 'saving' }) {
  const left = items.filter(({ state }) => state === WAITING[phase])
  const label = phase === 'reading' ? 'Texts read' : 'Articles saved'
  const total =
    phase === 'reading' ? items.length : items.filter(({ state }) => state !== 'failed' && state !== 'skipped').length
  return (
    <div className="rounded-xl border border-line bg-card p-6">
      <Progress label={label} done={total - left.length} total={total} />
      <ul className="mt-4 columns-1 gap-8 text-[0.8125rem] text-soft sm:columns-2">
        {left.map(({ id, name, metadata }) => (
          <li key={id} className="truncate py-0.5">
            <bdi>{(phase === 'saving' && metadata?.title) || name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
