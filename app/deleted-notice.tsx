import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getChange } from '@/lib/data/changes'
import { restoreStoryAction } from './actions'

/** Says which story was just deleted and offers it back; nothing where that has been done. */
export async function DeletedNotice({ changeId }: { changeId: number }) {
  const change = await getChange(changeId)
  if (change?.kind !== 'delete-story' || change.undone) return null
  return (
    <Notice
      action={
        <form action={restoreStoryAction}>
          <input type="hidden" name="how" value="undo" />
          <input type="hidden" name="changeId" value={changeId} />
          <SubmitButton size="small">Undo</SubmitButton>
        </form>
      }
    >
      Deleted “<bdi>{change.detail.title}</bdi>”. Its articles stay in the library.
    </Notice>
  )
}
