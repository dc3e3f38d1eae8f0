import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { directionOf, type Language, LANGUAGE_NAMES, LANGUAGES } from '@/i18n/languages'
import type { FormAction } from '../ui/form-action'
import { type Appearance, CHOICES } from './appearance'

export interface AppearanceProps {
  appearance: Appearance
  /** The language that was chosen; null: as the browser asks. */
  language: Language | null
  /** Stores the one choice that a button sends under the name of its setting. */
  save: FormAction
}

/** Every choice of how the pages look, each acting at once; without scripts too. `id` tells several of these on a page apart. */
export function AppearanceChoices({ appearance, language, save, id }: AppearanceProps & { id: string }) {
  const t = useTranslations('settings')
  return (
    <form action={save} className="flex flex-col gap-4">
      <Group id={`${id}-language`} title={t('language')}>
        <Choice name="language" value="auto" chosen={language === null}>
          {t('choices.auto')}
        </Choice>
        {LANGUAGES.map((one) => (
          <Choice key={one} name="language" value={one} chosen={language === one} lang={one} dir={directionOf(one)}>
            {LANGUAGE_NAMES[one]}
          </Choice>
        ))}
      </Group>
      <Group id={`${id}-text`} title={t('text')}>
        {CHOICES.text.map((value) => (
          <Choice key={value} name="text" value={value} chosen={appearance.text === value}>
            {t('size', { size: Number(value) / 100 })}
          </Choice>
        ))}
      </Group>
      {(['theme', 'contrast', 'motion'] as const).map((name) => (
        <Group key={name} id={`${id}-${name}`} title={t(name)}>
          {CHOICES[name].map((value) => (
            <Choice key={value} name={name} value={value} chosen={appearance[name] === value}>
              {t(`choices.${value}`)}
            </Choice>
          ))}
        </Group>
      ))}
    </form>
  )
}

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="mb-1.5 text-xs font-semibold text-soft">
        {title}
      </p>
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </div>
  )
}

interface ChoiceProps {
  name: string
  value: string
  chosen: boolean
  lang?: string
  dir?: 'ltr' | 'rtl'
  children: ReactNode
}

function Choice({ chosen, children, ...button }: ChoiceProps) {
  return (
    <button
      type="submit"
      aria-pressed={chosen}
      className="min-h-8 rounded-md border border-edge bg-card px-2.5 py-1 text-[0.8125rem] hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-paper"
      {...button}
    >
      {children}
    </button>
  )
}
