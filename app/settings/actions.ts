'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CHOICES, SETTINGS } from '@/components/appearance/appearance'
import {
  DEFAULT_LETTERS,
  findDouble,
  formatLetters,
  LETTER_DEEDS,
  type Letters,
  LETTERS_COOKIE,
  toLetter,
} from '@/components/compare/keys/letters'
import { LANGUAGES } from '@/i18n/languages'
import { getTranslations } from '@/i18n/server'
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

export interface LettersSaved {
  readonly ok: boolean
  readonly words: string
  readonly on: boolean
  /** As it stands in the fields: what was typed is not lost where it cannot be kept. */
  readonly typed: Letters['of']
}

/** Keeps which letter does what; two deeds on one letter, or none, are refused. */
export async function saveLettersAction(_: LettersSaved | null, form: FormData): Promise<LettersSaved> {
  const t = await getTranslations('keys')
  const on = form.get('keys') !== 'off'
  const reset = form.has('default')
  const typed = Object.fromEntries(
    LETTER_DEEDS.map((deed) => [deed, reset ? DEFAULT_LETTERS[deed] : String(form.get(deed) ?? '').slice(0, 8)]),
  ) as Letters['of']
  const refuse = (words: string) => ({ ok: false, words, on, typed })
  const empty = LETTER_DEEDS.find((deed) => toLetter(typed[deed]) === null)
  if (empty) return refuse(t('invalid', { deed: t(`deeds.${empty}`) }))
  const of = Object.fromEntries(LETTER_DEEDS.map((deed) => [deed, toLetter(typed[deed])])) as Letters['of']
  const double = findDouble(of)
  if (double) {
    const [deed, other] = double
    return refuse(t('double', { letter: of[deed], deed: t(`deeds.${deed}`), other: t(`deeds.${other}`) }))
  }
  ;(await cookies()).set(LETTERS_COOKIE, formatLetters({ on, of }), YEAR)
  return { ok: true, words: t('saved'), on, typed: of }
}

export async function saveLocalNameAction(form: FormData) {
  const result = await saveLocalName(NameInput.parse(Object.fromEntries(form)))
  redirect(`/settings?notice=${result.ok ? 'saved' : 'no-name'}`)
}
