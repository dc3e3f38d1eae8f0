import Link from 'next/link'
import { useFormatter, useTranslations } from '#i18n'
import type { StoryName } from '@/lib/core/search/hits'

/** The stories that a result can be read in, each a link; with a claim selected where one is given. */
export function InStories({ stories, claim }: { stories: readonly StoryName[]; claim?: number }) {
  const t = useTranslations('articles')
  const format = useFormatter()
  if (stories.length === 0) return <span className="text-faint">{t('inNone')}</span>
  const links = stories.map(({ id, title }) => (
    <Link key={id} href={formatPlace(id, claim)} className="link">
      <bdi>{title}</bdi>
    </Link>
  ))
  return <span>{t.rich('inStories', { stories: () => format.list(links, { type: 'unit', style: 'short' }) })}</span>
}

/** Where a story is read, with a claim selected where one is given. */
export function formatPlace(story: number, claim?: number): string {
  return claim ? `/stories/${story}?claim=${claim}` : `/stories/${story}`
}
