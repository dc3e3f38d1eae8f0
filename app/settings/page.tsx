import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PageHeader } from '@/components/shell/page-header'
import { THEMES, toTheme } from '@/components/shell/theme'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getLocalName } from '@/lib/data/settings'
import { type Query, toWord } from '../address-input'
import { problemWords } from '../messages'
import { Shell } from '../shell'
import { saveLocalNameAction, saveThemeAction, setLetterKeysAction } from './actions'
import { ChoiceSetting } from './choice-setting'

export const metadata: Metadata = { title: 'Settings' }

const THEME_WORDS = { system: 'As the system has it', light: 'Light', dark: 'Dark' }

export default async function SettingsPage({ searchParams }: { searchParams: Query }) {
  const notice = toWord((await searchParams).notice)
  const kept = await cookies()
  return (
    <Shell current="settings">
      {notice === 'saved' && <Notice>Saved.</Notice>}
      {notice === 'no-name' && <Notice tone="problem">{problemWords('no-name')}</Notice>}
      <PageHeader title="Settings" />
      <div className="max-w-2xl divide-y divide-line border-y border-line">
        <section className="py-8" aria-labelledby="name-setting">
          <h2 id="name-setting" className="mb-3 font-serif text-lg font-semibold">
            Your name
          </h2>
          <form action={saveLocalNameAction} className="flex items-start gap-2">
            <TextField
              label="Name"
              name="name"
              required
              maxLength={100}
              defaultValue={await getLocalName()}
              autoComplete="name"
              hint="Stands beside each judgement you make from now on. It stays on this machine."
              className="flex-1"
            />
            <SubmitButton className="mt-5">Save</SubmitButton>
          </form>
        </section>
        <ChoiceSetting
          title="Theme"
          name="theme"
          value={toTheme(kept.get('theme')?.value)}
          choices={THEMES.map((value) => ({ value, words: THEME_WORDS[value] }))}
          save={saveThemeAction}
        />
        <ChoiceSetting
          title="Single-letter keys"
          hint="In a story, A C D X judge, T tags and / searches at a single press. Switch them off if you use speech input or press keys by chance; arrows, Enter, Escape and F7 stay."
          name="keys"
          value={kept.get('letter-keys')?.value === 'off' ? 'off' : 'on'}
          choices={[
            { value: 'on', words: 'On' },
            { value: 'off', words: 'Off' },
          ]}
          save={setLetterKeysAction}
        />
      </div>
    </Shell>
  )
}
