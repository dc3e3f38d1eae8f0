import Link from 'next/link'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '#i18n'
import { StanceBadge } from '@/components/stance'
import { bdi } from '@/components/ui/bdi'
import { Badge } from '@/components/ui/badge'
import { toTextFragment } from '@/lib/core/annotate/text-fragment'
import { formatAddress } from '@/lib/core/compare/reading-address'
import type { ClaimChange, FindingChanges, LinkChange, LinkEnd, Suggestion } from '@/lib/core/compare/finding-changes'
import { groupChanges } from './describe-changes'

/** Changes of one kind that are listed at first: more are rarely read at once. */
const MOST = 50

interface Props {
  storyId: number
  changes: FindingChanges
  /** What the articles are called. */
  names: ReadonlyMap<number, string>
  /** Where all of a long list is shown; null where it is. */
  allHref: string | null
}

/** What an engine that looked again finds otherwise: what a person should look at first. */
export function ChangeReport({ storyId, changes, names, allHref }: Props) {
  const { links, claims } = groupChanges(changes)
  const place = { storyId, names }
  return (
    <>
      {links.map(({ kind, changes }) => (
        <Kind key={kind} kind={kind} count={changes.length} allHref={allHref}>
          {cut(changes, allHref).map((change, at) => (
            <LinkEntry key={at} change={change} {...place} />
          ))}
        </Kind>
      ))}
      {claims.map(({ kind, changes }) => (
        <Kind key={kind} kind={kind} count={changes.length} allHref={allHref}>
          {cut(changes, allHref).map((change, at) => (
            <ClaimEntry key={at} change={change} {...place} />
          ))}
        </Kind>
      ))}
    </>
  )
}

function cut<T>(changes: readonly T[], allHref: string | null): readonly T[] {
  return allHref === null ? changes : changes.slice(0, MOST)
}

interface KindProps {
  kind: LinkChange['kind'] | ClaimChange['kind']
  count: number
  allHref: string | null
  children: ReactNode
}

function Kind({ kind, count, allHref, children }: KindProps) {
  const format = useFormatter()
  const t = useTranslations('reanalysis')
  return (
    <section aria-labelledby={`changes-${kind}`} className="mt-10">
      <h2 id={`changes-${kind}`} className="font-serif text-lg font-semibold">
        {t(`kinds.${kind}.heading`)}{' '}
        <span className="font-sans text-sm font-normal text-soft tabular-nums">{format.number(count)}</span>
      </h2>
      <p className="mt-0.5 text-soft">{t(`kinds.${kind}.note`)}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">{children}</ul>
      {allHref !== null && count > MOST && (
        <p className="mt-2">
          <Link href={allHref} className="link">
            {t('showAll', { count })}
          </Link>
        </p>
      )}
    </section>
  )
}

interface Place {
  storyId: number
  names: ReadonlyMap<number, string>
}

function LinkEntry({ change, storyId, names }: Place & { change: LinkChange }) {
  const t = useTranslations('reanalysis')
  const { kind, linkId, a, b, before, now, decided } = change
  return (
    <li className="py-4">
      <p className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft">
        {decided && (
          <>
            {t('judgedLabel')} <StanceBadge mark={decided} />
            <span aria-hidden>·</span>
          </>
        )}
        {kind !== 'added' && (
          <>
            {t('beforeLabel')} <SuggestionBadge suggestion={before} />
          </>
        )}
        {kind !== 'gone' && (
          <>
            {kind !== 'added' && t('nowLabel')} <SuggestionBadge suggestion={now} />
          </>
        )}
      </p>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <Words end={a} storyId={storyId} names={names} />
        <Words end={b} storyId={storyId} names={names} />
      </div>
      {linkId !== null && a.claimId !== null && (
        <p className="mt-2 text-xs">
          <Link href={`/stories/${storyId}?claim=${a.claimId}#pair-${linkId}`} className="link">
            {t('seePair')}
          </Link>
        </p>
      )}
    </li>
  )
}

function ClaimEntry({ change: { claimId, articleId, quote, before }, ...place }: Place & { change: ClaimChange }) {
  const t = useTranslations('reanalysis')
  return (
    <li className="py-3">
      <Words end={{ claimId, articleId, quote }} {...place} />
      {before && <p className="mt-1 text-xs text-soft">{t.rich('boundsBefore', { quote: before.exact, bdi })}</p>}
    </li>
  )
}

function SuggestionBadge({ suggestion }: { suggestion: Suggestion | null }) {
  const t = useTranslations('reanalysis')
  const stances = useTranslations('stances')
  if (!suggestion) return <Badge>{t('noLink')}</Badge>
  const { stance, subtype } = suggestion
  return <StanceBadge mark={stance} detail={subtype ? stances(`subtypes.${subtype}`) : undefined} />
}

/** The words of a claim, leading to it; where it is gone, to its place in the article. */
function Words({ end: { claimId, articleId, quote }, storyId, names }: Place & { end: LinkEnd }) {
  const t = useTranslations('reanalysis')
  const common = useTranslations('common')
  const name = names.get(articleId) ?? t('articleGone')
  return (
    <p className="min-w-0">
      <span className="block text-xs font-semibold text-soft">
        <bdi>{name}</bdi>
      </span>
      <a
        href={
          claimId === null
            ? `/articles/${articleId}${toTextFragment(quote.exact)}`
            : `/stories/${storyId}${formatAddress({ claim: claimId })}`
        }
        className="link font-serif leading-snug"
        dir="auto"
      >
        {common('quoted', { words: quote.exact })}
      </a>
    </p>
  )
}
