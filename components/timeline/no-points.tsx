import { useTranslations } from '#i18n'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import type { TimelineStory } from './timeline-story'

/** What stands on the timeline where no two articles speak of one point. */
export function NoPoints({ story, isFiltered }: { story: TimelineStory; isFiltered: boolean }) {
  const t = useTranslations('timeline')
  const common = useTranslations('common')
  const articles = story.index.articles.size
  if (isFiltered && articles > 1) {
    return (
      <div className="mt-6">
        <EmptyState
          title={t('empty.filtered')}
          action={<LinkButton href={`/stories/${story.id}/timeline`}>{t('showAll')}</LinkButton>}
        />
      </div>
    )
  }
  const hint = articles === 0 ? 'noArticlesHint' : articles === 1 ? 'oneArticle' : 'noPoints'
  return (
    <div className="mt-6">
      <EmptyState
        title={t('empty.noArticles')}
        action={articles < 2 && <LinkButton href={`/import?story=${story.id}`}>{common('bringIn')}</LinkButton>}
      >
        {t(`empty.${hint}`)}
      </EmptyState>
    </div>
  )
}
