import Link from 'next/link'
import { useTranslations } from '#i18n'
import { formatAddress, type ReadingAddress } from '@/lib/core/compare/reading-address'

export type View = 'columns' | 'table' | 'timeline' | 'map' | 'review'

/** Where each view of a story lies, after the story's own address. */
export const PLACES: Readonly<Record<View, string>> = {
  columns: '',
  table: '/table',
  timeline: '/timeline',
  map: '/map',
  review: '/review',
}
export const VIEWS = ['columns', 'table', 'timeline', 'map', 'review'] as const

interface Props {
  storyId: number
  current: View
  filter: Pick<ReadingAddress, 'show' | 'query' | 'tag'>
}

/** Switches between the views of a story, keeping what the claims are narrowed to. */
export function ViewSwitch({ storyId, current, filter: { show, query, tag } }: Props) {
  const kept = formatAddress({ show, query, tag }).replace(/^\?$/, '')
  const t = useTranslations('common')
  return (
    <nav aria-label={t('view')} className="flex max-w-full min-w-0 overflow-x-auto rounded-md border border-edge">
      {VIEWS.map((view) => (
        <Link
          key={view}
          href={`/stories/${storyId}${PLACES[view]}${kept}`}
          prefetch={false}
          aria-current={view === current ? 'page' : undefined}
          className="flex-1 px-2 py-1.5 text-center text-[0.8125rem] leading-none whitespace-nowrap sm:px-2.5 text-soft no-underline -outline-offset-2 hover:text-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper forced-colors:aria-[current=page]:underline"
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  )
}
