import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { bdi } from '@/components/ui/bdi'
import { getTranslations } from '@/i18n/server'
import { getChange } from '@/lib/data/changes'
import { restoreStoryAction } from './actions'

/** Says which story was just deleted and offers it back; nothing where that has been done. */
export async function DeletedNotice({ changeId }: { changeId: number }) {
  const change = await getChange(changeId)
  if (change?.kind !== 'delete-story' || change.undone) return null
  const t = await getTranslations('stories')
  const common = await getTranslations('common')
  return (
    <Notice
      action={
        <form action={restoreStoryAction}>
          <input type="hidden" name="how" value="undo" />
          <input type="hidden" name="changeId" value={changeId} />
          <SubmitButton size="small">{common('undo')}</SubmitButton>
        </form>
      }
    >
      {t.rich('deleted', { title: change.detail.title ?? '', bdi })}
    </Notice>
  )
}
