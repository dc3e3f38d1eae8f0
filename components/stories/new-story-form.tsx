import { useTranslations } from '#i18n'
import { TextField } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/form-action'
import { SubmitButton } from '@/components/ui/submit-button'

export function NewStoryForm({ create }: { create: FormAction }) {
  const t = useTranslations('stories')
  return (
    <form action={create} className="flex w-full flex-wrap items-end gap-2 sm:w-[26rem]">
      <TextField
        label={t('new.label')}
        name="title"
        required
        maxLength={300}
        autoComplete="off"
        placeholder={t('new.placeholder')}
        className="flex-1 basis-40"
      />
      <SubmitButton variant="primary">{t('new.create')}</SubmitButton>
    </form>
  )
}
