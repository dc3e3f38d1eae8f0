'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CHOICES, SETTINGS } from '@/components/appearance/appearance'
import { LANGUAGES } from '@/i18n/languages'
import { saveLocalName } from '@/lib/use-cases/save-local-name'

const YEAR = { maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', path: '/' } as const

const AppearanceInput = z
  .object({
    theme: z.enum(CHOICES.theme),
    contrast: z.enum(CHOICES.contrast),
    motion: z.enum(CHOICES.motion),
    text: z.enum(CHOICES.text),
    language: z.enum(['auto', ...LANGUAGES]),
  })
  .partial()
const KeysInput = z.object({ keys: z.enum(['on', 'off']) })
const NameInput = z.object({ name: z.string() })

/** Keeps what was chosen; the page stays where it is. */
export async function saveAppearanceAction(form: FormData) {
  const input = AppearanceInput.parse(Object.fromEntries(form))
  const kept = await cookies()
  for (const name of [...SETTINGS, 'language'] as const) {
    const value = input[name]
    if (value === 'auto') kept.delete(name)
    else if (value) kept.set(name, value, YEAR)
  }
}

export async function setLetterKeysAction(form: FormData) {
  const { keys } = KeysInput.parse(Object.fromEntries(form))
  ;(await cookies()).set('letter-keys', keys, YEAR)
  redirect('/settings?notice=saved')
}

export async function saveLocalNameAction(form: FormData) {
  const result = await saveLocalName(NameInput.parse(Object.fromEntries(form)))
  redirect(`/settings?notice=${result.ok ? 'saved' : 'no-name'}`)
}
