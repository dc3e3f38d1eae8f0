import { Inbox } from 'lucide-react'
import { useTranslations } from '#i18n'
import { bdi } from '@/components/ui/bdi'
import { LinkButton } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import type { ReadImport } from '@/lib/core/reading'
import { isOpen } from './phase'

function countWaiting(items: ReadImport['items']) {
  return items.filter((item) => isOpen(item) || item.state === 'reading' || item.state === 'saving').length
}

/** The imports that still wait for a person, or are on their way, so that none is forgotten. */
export function UnfinishedImports({ imports }: { imports: readonly ReadImport[] }) {
  const t = useTranslations('imports')
  if (imports.length === 0) return null
  return (
    <section
      aria-label={t('unfinished.title')}
      className="mb-8 divide-y divide-line rounded-lg border border-line bg-card"
    >
      {imports.map(({ id, items, createdAt, story }) => (
        <div key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
          <Inbox size={18} aria-hidden className="text-open" />
          <p className="min-w-0 flex-1 basis-48">
            {t.rich(story ? 'unfinished.waitingFor' : 'unfinished.waiting', {
              count: countWaiting(items),
              date: () => <Moment at={createdAt} />,
              title: story?.title ?? '',
              bdi,
            })}
          </p>
          <LinkButton size="small" href={`/imports/${id}`}>
            {t('unfinished.finish')}
          </LinkButton>
        </div>
      ))}
    </section>
  )
}
