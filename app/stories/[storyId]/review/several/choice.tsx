import { reviewHref } from '@/components/review/review-href'
import { PairLine } from '@/components/review/pair-line'
import { SeveralChoice } from '@/components/review/several-choice'
import { SeveralFilter } from '@/components/review/several-filter'
import type { PairEnd } from '@/components/review/to-entries'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { getTranslations } from '@/i18n/server'
import { narrowQueue, type SuggestedStance } from '@/lib/core/compare/review-queue'
import type { ReadLink } from '@/lib/core/reading'
import { MOST_LINKS } from '@/lib/use-cases/judge-links'

export interface Chosen {
  readonly story: { readonly id: number; readonly title: string }
  /** The pairs that wait, in the order of the queue. */
  readonly waiting: readonly { readonly link: ReadLink; readonly ends: readonly [PairEnd, PairEnd] }[]
  readonly suggested: SuggestedStance | null
  /** A share, "0.8"; empty for any. */
  readonly least: string
  /** The pairs that the address names. */
  readonly asked: ReadonlySet<number>
}

/** Chooses pairs by what they are suggested as, by how sure that is, and one by one. */
export async function Choice({
  story,
  waiting,
  suggested,
  least,
  asked,
  nothingTicked,
}: Chosen & { nothingTicked: boolean }) {
  const t = await getTranslations('review')
  const narrowed = suggested !== null || least !== ''
  const like = new Set(
    narrowQueue(
      waiting.map(({ link }) => link),
      suggested,
      Number(least),
    ),
  )
  const matching = waiting.filter(({ link }) => like.has(link))
  const rows = matching.slice(0, MOST_LINKS).map(({ link, ends }) => ({
    id: link.id,
    ticked: asked.size > 0 ? asked.has(link.id) : narrowed,
    line: <PairLine link={link} ends={ends} />,
  }))
  return (
    <>
      {nothingTicked && <Notice tone="problem">{t('several.noneTicked')}</Notice>}
      <PageHeader
        above={<StoryCrumb id={story.id} title={story.title} />}
        title={t('several.title')}
        actions={<LinkButton href={reviewHref(story.id, { suggested })}>{t('several.back')}</LinkButton>}
      >
        {t('several.intro')}
      </PageHeader>
      <SeveralFilter suggested={suggested} least={least} />
      {rows.length === 0 ? (
        <EmptyState title={t('several.noneLike')}>{narrowed && t('several.noneLikeText')}</EmptyState>
      ) : (
        <>
          <p className="mb-3 text-soft">
            {t(narrowed ? 'several.matching' : 'several.waiting', { count: matching.length })}{' '}
            {matching.length > MOST_LINKS && t('several.first', { count: MOST_LINKS })}
          </p>
          <SeveralChoice
            key={rows.map(({ id, ticked }) => `${id} ${ticked}`).join()}
            fields={{ suggested: suggested ?? '', least }}
            rows={rows}
          />
        </>
      )}
    </>
  )
}
