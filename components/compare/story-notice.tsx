'use client'
import { useTranslations } from '#i18n'
import type { Translator } from '@/i18n/types'
import { LinkButton } from '../ui/button'
import { Progress } from '../ui/progress'
import { RefreshWhile } from '../ui/refresh-while'
import { SubmitButton } from '../ui/submit-button'
import { useWorkspace } from './workspace-context'

/** What stands above the columns while there is work, or nothing yet to compare. */
export function StoryNotice() {
  const t = useTranslations('columns')
  const common = useTranslations('common')
  const { reading } = useWorkspace()
  const { work, articles, claims, links, story } = reading
  if (work && work.state !== 'failed') {
    return (
      <div className="story-notice">
        <Progress label={t('notice.work')} done={work.done} total={work.total} className="w-80 max-w-full" />
        <RefreshWhile active />
      </div>
    )
  }
  const words = describeNext(articles.length, claims.length, links.length, t)
  if (work) return <LookAgain words={t('notice.failed')} urgent />
  if (!words) return <EngineNotice />
  return (
    <div className="story-notice">
      <p className="max-w-prose">{words}</p>
      {articles.length < 2 && (
        <LinkButton href={`/import?story=${story.id}`} variant="primary" size="small">
          {common('bringIn')}
        </LinkButton>
      )}
      <LinkButton href={`/stories/${story.id}/articles`} size="small">
        {t('notice.choose')}
      </LinkButton>
    </div>
  )
}

/** That the findings are of an older engine, or what a newer one has changed. */
function EngineNotice() {
  const t = useTranslations('columns')
  const { reading } = useWorkspace()
  const { due, unread } = reading.reanalysis
  if (due) return <LookAgain words={t('notice.older')} />
  if (!unread) return null
  return (
    <div className="story-notice">
      <p className="max-w-prose">{t('notice.again', { count: unread.changes })}</p>
      <LinkButton href={`/stories/${reading.story.id}/reanalysis`} size="small">
        {t('notice.see')}
      </LinkButton>
    </div>
  )
}

function LookAgain({ words, urgent }: { words: string; urgent?: boolean }) {
  const t = useTranslations('columns')
  const { reading, actions } = useWorkspace()
  return (
    <form action={actions.lookAgain} className="story-notice" role={urgent ? 'alert' : undefined}>
      <p className="max-w-prose">{words}</p>
      <input type="hidden" name="storyId" value={reading.story.id} />
      <SubmitButton size="small">{t('notice.lookAgain')}</SubmitButton>
    </form>
  )
}

function describeNext(articles: number, claims: number, links: number, t: Translator<'columns'>): string | null {
  if (articles === 0) return t('notice.noArticles')
  if (articles === 1) return t('notice.oneArticle')
  if (claims === 0) return t('notice.noClaims')
  return links === 0 ? t('notice.noLinks') : null
}
