import { memo } from 'react'
import { useFormatter, useTranslations } from '#i18n'
import type { Formatter, Translator } from '@/i18n/types'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import { StanceCount } from '../stance'
import { Badge } from '../ui/badge'
import { formatPublished } from '../ui/moment'
import { tallyArticle } from './tally'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  marks: ReadonlyMap<number, ClaimMark>
  name: string
  /** "AP text, 92 % shared"; empty where nothing is known of it. */
  origin: string
}

/** Outlet, headline, who and when, and how the article's claims stand. */
export const ColumnHead = memo(function ColumnHead({ article, claims, marks, name, origin }: Props) {
  const format = useFormatter()
  const t = useTranslations('columns')
  const common = useTranslations('common')
  const tally = tallyArticle(claims, marks)
  return (
    <header className="mb-4 border-b border-line pb-4">
      <p className="flex flex-wrap items-center gap-2 text-xs font-semibold tracking-wide text-soft uppercase">
        {name}
        {origin && (
          <Badge className="font-medium tracking-normal normal-case">
            <bdi className="whitespace-normal">{origin}</bdi>
          </Badge>
        )}
      </p>
      <h2
        id={`head-${article.id}`}
        dir="auto"
        className="mt-2 font-serif text-[1.375rem] leading-tight font-semibold tracking-tight text-balance"
      >
        {article.title || common('untitled')}
      </h2>
      <p className="mt-2 text-xs text-faint">
        {describeSource(article, format, common).map((fact, at, facts) => (
          <span key={at}>
            <bdi className={at > 0 ? 'whitespace-nowrap' : undefined}>{fact}</bdi>
            {at < facts.length - 1 && '\u00a0· '}
          </span>
        ))}
      </p>
      <p className="mt-3 flex flex-wrap gap-x-3 gap-y-1 text-xs">
        {tally.contradicts > 0 && <StanceCount mark="contradicts" count={tally.contradicts} />}
        {tally.updated > 0 && <StanceCount mark="updated" count={tally.updated} />}
        {tally.unjudged > 0 && <StanceCount mark="unjudged" count={tally.unjudged} />}
        {tally.agrees > 0 && <StanceCount mark="agrees" count={tally.agrees} />}
        <span className="text-faint">
          {t.rich('single', {
            count: tally.single,
            b: (chunks) => <b className="font-semibold tabular-nums">{chunks}</b>,
          })}
        </span>
      </p>
    </header>
  )
})

function describeSource(
  { authors, publishedAt, words }: ReadArticle,
  format: Formatter,
  t: Translator<'common'>,
): string[] {
  const published = publishedAt && formatPublished(publishedAt, format)
  return [authors.join(', '), published ?? '', t('words', { count: words })].filter(Boolean)
}
