'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { THEMES } from '@/components/shell/theme'
import { saveLocalName } from '@/lib/use-cases/save-local-name'

const YEAR = { maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', path: '/' } as const

const ThemeInput = z.object({ theme: z.enum(THEMES) })
const KeysInput = z.object({ keys: z.enum(['on', 'off']) })
const NameInput = z.object({ name: z.string() })

/** From the bar: the page stays where it is. */
export async function setThemeAction(form: FormData) {
  const { theme } = ThemeInput.parse(Object.fromEntries(form))
  ;(await cookies()).set('theme', theme, YEAR)
}

/** From the settings: says that it is saved. */
export async function saveThemeAction(form: FormData) {
  await setThemeAction(form)
  redirect('/settings?notice=saved')
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
