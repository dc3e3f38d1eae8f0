'use client'
import { useTranslations } from '#i18n'
import { useActionState } from 'react'
import { LETTER_DEEDS, type Letters } from '@/components/compare/keys/letters'
import { SubmitButton } from '@/components/ui/submit-button'
import type { LettersSaved } from './actions'

interface Props {
  letters: Letters
  save: (before: LettersSaved | null, form: FormData) => Promise<LettersSaved>
}

/** Which letter does what in a story, and whether single letters do anything. */
export function LetterKeysForm({ letters, save }: Props) {
  const t = useTranslations('keys')
  const [saved, action] = useActionState(save, null)
  const of = saved?.typed ?? letters.of
  return (
    <form action={action} id="keys" className="scroll-mt-4 py-8">
      <fieldset className="min-w-0" key={JSON.stringify([letters, saved])} aria-describedby="keys-hint">
        <legend className="mb-3 font-serif text-lg font-semibold">{t('title')}</legend>
        <p id="keys-hint" className="mb-3 leading-relaxed text-soft">
          {t('hint')}
        </p>
        <div className="mb-4 flex gap-6">
          {(['on', 'off'] as const).map((one) => (
            <label key={one} className="inline-flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="keys"
                value={one}
                defaultChecked={(one === 'on') === (saved?.on ?? letters.on)}
                className="size-4 accent-ink"
              />
              {t(one)}
            </label>
          ))}
        </div>
        <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          {LETTER_DEEDS.map((deed) => (
            <label key={deed} className="flex min-h-9 min-w-0 items-center gap-3">
              <input
                name={deed}
                defaultValue={of[deed]}
                maxLength={2}
                required
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                dir="auto"
                className="size-9 shrink-0 rounded-md border border-edge bg-card text-center text-sm"
              />
              {t(`deeds.${deed}`)}
            </label>
          ))}
        </div>
        {saved && (
          <p role={saved.ok ? 'status' : 'alert'} className={`mt-3 ${saved.ok ? 'text-agree' : 'text-contra'}`}>
            {saved.words}
          </p>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          <SubmitButton>{t('save')}</SubmitButton>
          <SubmitButton name="default" value="1" variant="bare" formNoValidate>
            {t('reset')}
          </SubmitButton>
        </div>
      </fieldset>
    </form>
  )
}
