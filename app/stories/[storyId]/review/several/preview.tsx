import { severalHref } from '@/components/review/review-href'
import { SeveralPreview } from '@/components/review/several-preview'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { getTranslations } from '@/i18n/server'
import { MOST_LINKS } from '@/lib/use-cases/judge-links'
import { judgeManyAction } from '../actions'
import type { Chosen } from './choice'

/** What would be written: of the pairs that were ticked, those that still wait. */
export async function Preview({
  story,
  waiting,
  suggested,
  least,
  asked,
  verdict,
}: Chosen & { verdict: 'accept' | 'reject' }) {
  const t = await getTranslations('review')
  const pairs = waiting.filter(({ link }) => asked.has(link.id)).slice(0, MOST_LINKS)
  const left = asked.size - pairs.length
  const back = severalHref(story.id, { suggested, least, links: [...asked] })
  return (
    <>
      <PageHeader
        above={<StoryCrumb id={story.id} title={story.title} />}
        title={t(`several.preview.${verdict}`, { count: pairs.length })}
      >
        <p>{t(verdict === 'accept' ? 'several.preview.acceptText' : 'several.preview.rejectText')}</p>
        {left > 0 && <p className="mt-2">{t('several.preview.left', { count: left })}</p>}
      </PageHeader>
      {pairs.length === 0 ? (
        <EmptyState
          title={t('several.noneLike')}
          action={
            <LinkButton href={severalHref(story.id, { suggested, least })}>{t('several.preview.cancel')}</LinkButton>
          }
        />
      ) : (
        <SeveralPreview storyId={story.id} verdict={verdict} pairs={pairs} action={judgeManyAction} back={back} />
      )}
    </>
  )
}
