import { useTranslations } from '#i18n'
import type { FormAction } from '@/components/ui/form-action'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  title: string
  hint?: string
  name: string
  value: string
  choices: readonly { value: string; words: string }[]
  save: FormAction
}

/** One setting with a few choices, saved by its own button. */
export function ChoiceSetting({ title, hint, name, value, choices, save }: Props) {
  const t = useTranslations('settings')
  const hintId = hint && `${name}-hint`
  return (
    <form action={save} className="py-8">
      {/* Remade when another choice is stored, so that it shows that one. */}
      <fieldset key={value} aria-describedby={hintId}>
        <legend className="mb-3 font-serif text-lg font-semibold">{title}</legend>
        {hint && (
          <p id={hintId} className="mb-3 leading-relaxed text-soft">
            {hint}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {choices.map((choice) => (
            <label key={choice.value} className="inline-flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name={name}
                value={choice.value}
                defaultChecked={choice.value === value}
                className="size-4 accent-ink"
              />
              {choice.words}
            </label>
          ))}
          <SubmitButton className="ms-auto">{t('save')}</SubmitButton>
        </div>
      </fieldset>
    </form>
  )
}
