import { useTranslations } from '#i18n'
import { TextArea, TextField } from '@/components/ui/field'
import { Button } from '@/components/ui/button'
import { type Target, TargetFields } from './target-fields'

/** One text, with what is known of it; a plain form. */
export function PasteForm(target: Target) {
  const t = useTranslations('imports')
  return (
    <form
      action="/import/upload"
      method="post"
      encType="multipart/form-data"
      aria-labelledby="paste"
      className="flex min-w-0 flex-col gap-4 rounded-xl border border-line bg-card p-6"
    >
      <h2 id="paste" className="font-serif text-xl font-semibold">
        {t('paste.title')}
      </h2>
      <TargetFields {...target} />
      <TextArea
        label={t('fields.text')}
        name="text"
        required
        rows={9}
        dir="auto"
        className="[&_textarea]:font-serif [&_textarea]:text-base"
      />
      <p className="text-[0.8125rem] text-soft">{t('paste.guessed')}</p>
      <TextField label={t('fields.title')} name="title" dir="auto" maxLength={1000} autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('fields.outlet')} name="outlet" dir="auto" maxLength={300} autoComplete="off" />
        <TextField label={t('fields.date')} name="date" type="date" />
      </div>
      <TextField
        label={t('fields.address')}
        name="url"
        type="url"
        dir="ltr"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
      />
      <Button type="submit" variant="primary" className="self-start">
        {t('continue')}
      </Button>
    </form>
  )
}
