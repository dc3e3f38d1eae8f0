import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { bdi } from '@/components/ui/bdi'
import { getTranslations } from '@/i18n/server'
import { getChange } from '@/lib/data/changes'
import { restoreArticleAction } from './actions'

/** Says which article was just taken out of the story and offers it back; nothing where that has been done. */
export async function RemovedNotice({ changeId }: { changeId: number }) {
  const change = await getChange(changeId)
  if (change?.kind !== 'remove-article' || change.undone || change.storyId === null) return null
  const t = await getTranslations('stories')
  const common = await getTranslations('common')
  return (
    <Notice
      action={
        <form action={restoreArticleAction}>
          <input type="hidden" name="storyId" value={change.storyId} />
          <input type="hidden" name="changeId" value={changeId} />
          <SubmitButton size="small">{common('undo')}</SubmitButton>
        </form>
      }
    >
      {t.rich('articles.removed', { title: change.detail.title ?? '', bdi })}
    </Notice>
  )
}
