import { Ellipsis, Trash2 } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/form-action'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  id: number
  title: string
  rename: FormAction
  remove: FormAction
}

/** What can be done with a story as a whole. Opens in place, also without scripts; only one of a list is open. */
export function StoryTools({ id, title, rename, remove }: Props) {
  const t = useTranslations('stories')
  return (
    <details name="story-tools" className="group">
      <summary
        aria-label={t('tools.change', { title })}
        title={t('tools.hint')}
        className="absolute end-0 top-5 grid size-8 cursor-pointer list-none place-items-center rounded-md text-soft group-open:bg-line/60 hover:bg-line/60 hover:text-ink [&::-webkit-details-marker]:hidden"
      >
        <Ellipsis size={18} aria-hidden />
      </summary>
      <div className="mt-4 flex flex-wrap items-end gap-3 rounded-lg border border-line bg-card p-4">
        <form action={rename} className="flex min-w-0 flex-1 basis-80 items-end gap-2">
          <input type="hidden" name="storyId" value={id} />
          <TextField
            label={t('tools.title')}
            name="title"
            defaultValue={title}
            required
            maxLength={300}
            autoComplete="off"
            className="flex-1"
          />
          <SubmitButton>{t('tools.rename')}</SubmitButton>
        </form>
        <LinkButton href={`/stories/${id}/articles`}>{t('tools.articles')}</LinkButton>
        <LinkButton href={`/stories/${id}/history`}>{t('tools.history')}</LinkButton>
        <form action={remove}>
          <input type="hidden" name="storyId" value={id} />
          <SubmitButton variant="danger">
            <Trash2 size={15} aria-hidden /> {t('tools.delete')}
          </SubmitButton>
        </form>
      </div>
    </details>
  )
}
