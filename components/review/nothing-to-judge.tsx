import { useTranslations } from '#i18n'
import type { StoryReading } from '@/lib/core/reading'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** Where a story has no suggestion: why, and the way on. */
export function NothingToJudge({ reading: { story, work } }: { reading: Pick<StoryReading, 'story' | 'work'> }) {
  const t = useTranslations('review')
  const working = work !== null && work.state !== 'failed'
  return (
    <EmptyState
      title={t('nothing.title')}
      action={
        <>
          {!working && <LinkButton href={`/import?story=${story.id}`}>{t('nothing.import')}</LinkButton>}
          <LinkButton href={`/stories/${story.id}`}>{t('nothing.columns')}</LinkButton>
        </>
      }
    >
      {t(working ? 'nothing.working' : 'nothing.text')}
    </EmptyState>
  )
}
