import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { AppearanceChoices } from '@/components/appearance/appearance-choices'
import { LETTERS_COOKIE, parseLetters } from '@/components/compare/keys/letters'
import { PageHeader } from '@/components/shell/page-header'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getTranslations } from '@/i18n/server'
import { getLocalName } from '@/lib/data/settings'
import { type Query, toWord } from '../address-input'
import { getAppearance } from '../appearance'
import { problemWords } from '../messages'
import { Shell } from '../shell'
import { saveAppearanceAction, saveLocalNameAction, saveLettersAction } from './actions'
import { LetterKeysForm } from './letter-keys-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

export default async function SettingsPage({ searchParams }: { searchParams: Query }) {
  const notice = toWord((await searchParams).notice)
  const kept = await cookies()
  const t = await getTranslations('settings')
  return (
    <Shell current="settings">
      {notice === 'saved' && <Notice>{t('saved')}</Notice>}
      {notice === 'no-name' && <Notice tone="problem">{await problemWords('no-name')}</Notice>}
      <PageHeader title={t('title')} />
      <div className="max-w-2xl divide-y divide-line border-y border-line">
        <section className="py-8" aria-labelledby="name-setting">
          <h2 id="name-setting" className="mb-3 font-serif text-lg font-semibold">
            {t('name.title')}
          </h2>
          <form action={saveLocalNameAction} className="flex items-start gap-2">
            <TextField
              label={t('name.label')}
              name="name"
              required
              maxLength={100}
              defaultValue={await getLocalName()}
              autoComplete="name"
              hint={t('name.hint')}
              className="flex-1"
            />
            <SubmitButton className="mt-5">{t('save')}</SubmitButton>
          </form>
        </section>
        <section className="py-8" aria-labelledby="appearance-setting">
          <h2 id="appearance-setting" className="font-serif text-lg font-semibold">
            {t('appearance')}
          </h2>
          <p className="mb-4 text-soft">{t('appearanceHint')}</p>
          <AppearanceChoices id="page" {...await getAppearance()} save={saveAppearanceAction} />
        </section>
        <LetterKeysForm letters={parseLetters(kept.get(LETTERS_COOKIE)?.value)} save={saveLettersAction} />
      </div>
    </Shell>
  )
}
