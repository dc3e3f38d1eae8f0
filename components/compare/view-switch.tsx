import Link from 'next/link'
import { formatAddress, type ReadingAddress } from '@/lib/core/compare/reading-address'

interface Props {
  storyId: number
  current: 'columns' | 'table'
  filter: Pick<ReadingAddress, 'show' | 'query' | 'tag'>
}

/** Columns or table, keeping what the claims are narrowed to. */
export function ViewSwitch({ storyId, current, filter: { show, query, tag } }: Props) {
  const kept = formatAddress({ show, query, tag }).replace(/^\?$/, '')
  const views = [
    { key: 'columns', word: 'Columns', href: `/stories/${storyId}${kept}` },
    { key: 'table', word: 'Table', href: `/stories/${storyId}/table${kept}` },
  ]
  return (
    <nav aria-label="View" className="flex shrink-0 overflow-hidden rounded-md border border-edge">
      {views.map(({ key, word, href }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          aria-current={key === current ? 'page' : undefined}
          className="px-2.5 py-1.5 text-[0.8125rem] leading-none text-soft no-underline -outline-offset-2 hover:text-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
        >
          {word}
        </Link>
      ))}
    </nav>
  )
}
