import Link from 'next/link'
import { useFormatter, useTranslations } from '#i18n'

/** The stories that an article is compared in. */
export function InStories({ stories }: { stories: readonly { id: number; title: string }[] }) {
  const t = useTranslations('articles')
  const format = useFormatter()
  if (stories.length === 0) return <p className="mt-1 text-[0.8125rem] text-faint">{t('inNone')}</p>
  const links = stories.map(({ id, title }) => (
    <Link key={id} href={`/stories/${id}`} className="link">
      <bdi>{title}</bdi>
    </Link>
  ))
  return (
    <p className="mt-1 text-[0.8125rem] text-soft">
      {t.rich('inStories', { stories: () => format.list(links, { type: 'unit', style: 'short' }) })}
    </p>
  )
}
