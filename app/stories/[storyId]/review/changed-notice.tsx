import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getTranslations } from '@/i18n/server'
import { getChange } from '@/lib/data/changes'
import { replayManyAction } from './actions'

/** Says what was just judged at once in a story, with the way back, and once that is taken, the way forth again. */
export async function ChangedNotice({ storyId, changeId }: { storyId: number; changeId: number }) {
  const change = await getChange(changeId)
  if (change?.kind !== 'judge-links' || change.storyId !== storyId) return null
  const t = await getTranslations('review')
  const { verdict, count, left } = change.detail
  const said = t(verdict === 'reject' ? 'changed.rejected' : 'changed.accepted', { count: Number(count) })
  const stands = Number(left) > 0 ? ` ${t('changed.left', { count: Number(left) })}` : ''
  return (
    <Notice
      action={
        <form action={replayManyAction}>
          <input type="hidden" name="storyId" value={storyId} />
          <input type="hidden" name="changeId" value={changeId} />
          <input type="hidden" name="how" value={change.undone ? 'redo' : 'undo'} />
          <SubmitButton size="small">{t(change.undone ? 'changed.redo' : 'changed.undo')}</SubmitButton>
        </form>
      }
    >
      {change.undone ? t('changed.undone') : said + stands}
    </Notice>
  )
}
