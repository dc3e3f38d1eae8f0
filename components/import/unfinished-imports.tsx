import { Inbox } from 'lucide-react'
import { LinkButton } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import type { ReadImport } from '@/lib/core/reading'
import { isOpen } from './phase'

function describeWaiting(items: ReadImport['items']) {
  const waiting = items.filter((item) => isOpen(item) || item.state === 'reading' || item.state === 'saving').length
  return waiting === 1 ? 'One text' : `${waiting} texts`
}

/** The imports that still wait for a person, or are on their way, so that none is forgotten. */
export function UnfinishedImports({ imports }: { imports: readonly ReadImport[] }) {
  if (imports.length === 0) return null
  return (
    <section
      aria-label="Unfinished imports"
      className="mb-8 divide-y divide-line rounded-lg border border-line bg-card"
    >
      {imports.map(({ id, items, createdAt, story }) => (
        <div key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
          <Inbox size={18} aria-hidden className="text-open" />
          <p className="min-w-0 flex-1 basis-48">
            {describeWaiting(items)} from <Moment at={createdAt} />
            {story && (
              <>
                , for “<bdi>{story.title}</bdi>”
              </>
            )}
            : not in the library yet.
          </p>
          <LinkButton size="small" href={`/imports/${id}`}>
            Finish
          </LinkButton>
        </div>
      ))}
    </section>
  )
}
