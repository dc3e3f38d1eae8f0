import { TriangleAlert } from 'lucide-react'
import { useTranslations } from '#i18n'
import type { ReadImportItem } from '@/lib/core/reading'

/** The texts that could not come in: which, why, and what to do about it. */
export function FailedItems({ items }: { items: readonly ReadImportItem[] }) {
  const t = useTranslations('imports')
  const problems = useTranslations('problems')
  if (items.length === 0) return null
  return (
    <section aria-labelledby="failed" className="mb-6 rounded-xl border border-contra/40 bg-contra-soft p-5">
      <h2 id="failed" className="mb-3 flex items-center gap-2 font-semibold">
        <TriangleAlert size={17} aria-hidden className="text-contra" />
        {t('failed', { count: items.length })}
      </h2>
      <ul className="flex flex-col gap-2.5">
        {items.map(({ id, name, problem }) => (
          <li key={id}>
            <bdi className="font-medium wrap-anywhere">{name}</bdi>
            <p className="text-[0.8125rem]">{problems(`import.${problem ?? 'failed'}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
