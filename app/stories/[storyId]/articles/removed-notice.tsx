import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getChange } from '@/lib/data/changes'
import { restoreArticleAction } from './actions'

/** Says which article was just taken out of the story and offers it back; nothing where that has been done. */
export async function RemovedNotice({ changeId }: { changeId: number }) {
  const change = await getChange(changeId)
  if (change?.kind !== 'remove-article' || change.undone || change.storyId === null) return null
  return (
    <Notice
      action={
        <form action={restoreArticleAction}>
          <input type="hidden" name="storyId" value={change.storyId} />
          <input type="hidden" name="changeId" value={changeId} />
          <SubmitButton size="small">Undo</SubmitButton>
        </form>
      }
    >
      Removed “<bdi>{change.detail.title}</bdi>” from the story. It stays in the library.
    </Notice>
  )
}
