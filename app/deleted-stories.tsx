import { SubmitButton } from '@/components/ui/submit-button'
import { getTranslations } from '@/i18n/server'
import { listChanges } from '@/lib/data/changes'
import { listDeletedStories } from '@/lib/data/stories'
import { restoreStoryAction } from './actions'

/** What brings a story back: its deletion undone, or its making done again where that was what was taken back. */
async function findWayBack(storyId: number) {
  const changes = await listChanges({ storyId })
  const deletion = changes.find(({ kind, undone }) => kind === 'delete-story' && !undone)
  if (deletion) return { how: 'undo', changeId: deletion.id }
  return { how: 'redo', changeId: changes.find(({ kind }) => kind === 'create-story')?.id }
}

/** The deleted stories at the foot of the list, each with its way back. */
export async function DeletedStories() {
  const stories = await listDeletedStories()
  if (stories.length === 0) return null
  const waysBack = await Promise.all(stories.map(({ id }) => findWayBack(id)))
  const t = await getTranslations('stories')
  return (
    <details className="mt-10">
      <summary className="w-fit cursor-pointer py-1 font-medium text-soft hover:text-ink">
        {t('deletedStories', { count: stories.length })}
      </summary>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {stories.map(({ id, title }, i) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2.5">
            <bdi className="min-w-0 font-serif text-base wrap-anywhere">{title}</bdi>
            <form action={restoreStoryAction}>
              <input type="hidden" name="how" value={waysBack[i]?.how} />
              <input type="hidden" name="changeId" value={waysBack[i]?.changeId} />
              <SubmitButton size="small" aria-label={t('restoreNamed', { title })}>
                {t('restore')}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
