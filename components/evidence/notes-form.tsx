'use client'
import { useTranslations } from '#i18n'
import { Button } from '../ui/button'
import { TextArea, TextField } from '../ui/field'
import type { WriteAction } from '../compare/outcome'
import { WriteForm } from '../compare/write-form'

interface Props {
  action: WriteAction
  fields: Readonly<Record<string, number>>
  tags: readonly string[]
  note: string
  /** Where the key T leads, on the one form that it means. */
  tagsId?: string
}

/** Tags and a note, on a link or a claim. */
export function NotesForm({ action, fields, tags, note, tagsId }: Props) {
  const t = useTranslations('evidence')
  return (
    <div className="text-xs has-[[open]]:basis-full">
      {tags.length > 0 && (
        <ul className="mb-1 flex flex-wrap gap-1" aria-label={t('notes.tags')}>
          {tags.map((tag) => (
            <li key={tag} className="rounded border border-line bg-paper px-1.5 text-soft">
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p className="mb-1 whitespace-pre-wrap text-soft" dir="auto">
          {note}
        </p>
      )}
      <details id={tagsId}>
        <summary className="w-fit text-soft hover:text-ink">{t('notes.heading')}</summary>
        <WriteForm action={action} fields={fields} className="mt-2 flex flex-col gap-2">
          <TextField label={t('notes.tagsField')} name="tags" defaultValue={tags.join(', ')} autoComplete="off" />
          <TextArea label={t('notes.note')} name="note" rows={2} defaultValue={note} />
          <Button type="submit" size="small" className="self-start">
            {t('notes.save')}
          </Button>
        </WriteForm>
      </details>
    </div>
  )
}
