import Link from 'next/link'
import { useTranslations } from '#i18n'
import { type Mark, StanceCount } from '@/components/stance'
import { Badge } from '@/components/ui/badge'
import type { FormAction } from '@/components/ui/form-action'
import { Moment } from '@/components/ui/moment'
import type { StorySummary } from '@/lib/core/reading'
import { StoryTools } from './story-tools'

const COUNTED = ['contradicts', 'updated', 'unjudged', 'agrees', 'scope'] as const satisfies readonly Mark[]

export function StoryRow({ story, rename, remove }: { story: StorySummary; rename: FormAction; remove: FormAction }) {
  const { id, title, sample, articles, counts, createdAt } = story
  const t = useTranslations('stories')
  const counted = COUNTED.filter((mark) => counts[mark] > 0)
  return (
    <li className="relative py-6">
      <article aria-labelledby={`story-${id}`} className="pe-10">
        {sample && <Badge className="mb-2">{t('sample')}</Badge>}
        <h2 id={`story-${id}`} className="font-serif text-[1.4375rem] leading-snug font-semibold tracking-tight">
          <Link
            href={`/stories/${id}`}
            className="no-underline hover:underline hover:decoration-1 hover:underline-offset-4"
          >
            <bdi>{title}</bdi>
          </Link>
        </h2>
        <Headlines articles={articles} />
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
          {counted.map((mark) => (
            <StanceCount key={mark} mark={mark} count={counts[mark]} />
          ))}
          <span>{t('count', { count: articles.length })}</span>
          <span>{t.rich('begun', { date: () => <Moment at={createdAt} only="day" /> })}</span>
        </p>
        {articles.length < 2 && (
          <p className="mt-2 text-[0.8125rem] text-soft">
            {t.rich('takesTwo', {
              link: (chunks) => (
                <Link className="link" href={`/import?story=${id}`}>
                  {chunks}
                </Link>
              ),
            })}
          </p>
        )}
      </article>
      <StoryTools {...{ id, title, rename, remove }} />
    </li>
  )
}

/** More than this many are only counted. */
const SHOWN = 4

/** The first articles as the columns that they are in the comparison. */
function Headlines({ articles }: Pick<StorySummary, 'articles'>) {
  const t = useTranslations('common')
  if (articles.length === 0) return null
  return (
    <ul className="mt-3 grid gap-x-8 gap-y-3 sm:auto-cols-fr sm:grid-flow-col">
      {articles.slice(0, SHOWN).map(({ id, title, outlet }) => (
        <li key={id} className="border-s-2 border-line ps-3">
          <p className="text-[0.6875rem] font-semibold tracking-wide text-soft uppercase">
            <bdi>{outlet || t('noOutlet')}</bdi>
          </p>
          <p dir="auto" className="own-line mt-0.5 line-clamp-2 font-serif text-[0.9375rem] leading-snug">
            {title}
          </p>
        </li>
      ))}
    </ul>
  )
}
