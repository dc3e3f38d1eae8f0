import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { PublishedTime } from '@/components/ui/moment'
import type { ArticleSummary } from '@/lib/core/reading'

interface Props {
  article: ArticleSummary
  /** The title, as a link where it leads somewhere. */
  title: ReactNode
  /** How deep it stands in the page. */
  level: 2 | 3
  /** Under the facts. */
  children?: ReactNode
}

/** An article in a list: outlet above, title, then what is known of it. */
export function ArticleHeading({ article, title, level, children }: Props) {
  const { outlet, authors, publishedAt, words, claims } = article
  const t = useTranslations('common')
  const Heading = `h${level}` as const
  return (
    <div className="min-w-0 flex-1 basis-72">
      <p className="text-xs font-semibold tracking-wide text-soft uppercase">
        <bdi>{outlet || t('noOutlet')}</bdi>
      </p>
      <Heading className="mt-0.5 font-serif text-lg leading-snug font-semibold">{title}</Heading>
      <p className="mt-1 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        {authors.length > 0 && <bdi>{authors.join(', ')}</bdi>}
        {publishedAt && <PublishedTime at={publishedAt} />}
        <span>{t('words', { count: words })}</span>
        <span>{t('claims', { count: claims })}</span>
      </p>
      {children}
    </div>
  )
}
