import type { ReactNode } from 'react'
import { PublishedTime } from '@/components/ui/moment'
import type { ArticleSummary } from '@/lib/core/reading'

interface Props {
  article: ArticleSummary
  /** The title, as a link where it leads somewhere. */
  title: ReactNode
  /** Under the facts. */
  children?: ReactNode
}

/** An article in a list: outlet above, title, then what is known of it. */
export function ArticleHeading({ article, title, children }: Props) {
  const { outlet, authors, publishedAt, words, claims } = article
  return (
    <div className="min-w-0 flex-1">
      <p className="text-xs font-semibold tracking-wide text-soft uppercase">
        <bdi>{outlet || 'Outlet not known'}</bdi>
      </p>
      <h3 className="mt-0.5 font-serif text-lg leading-snug font-semibold">{title}</h3>
      <p className="mt-1 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        {authors.length > 0 && <bdi>{authors.join(', ')}</bdi>}
        {publishedAt && <PublishedTime at={publishedAt} />}
        <span>{words} words</span>
        <span>{claims === 1 ? '1 claim' : `${claims} claims`}</span>
      </p>
      {children}
    </div>
  )
}
