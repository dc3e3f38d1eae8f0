/**
 * The words of the interface on the server. In an async component or an action: `await getTranslations('table')`. In any
 * other component, on either side: `useTranslations('table')` from `#i18n`.
 */
import { cookies, headers } from 'next/headers'
import { cache, use } from 'react'
import { createFormatter, createTranslator } from 'use-intl/core'
import { chooseLanguage, type Language, LOCALES } from './languages'
import { type Area, loadMessages, type Messages } from './messages'

/** The language that this request is answered in. */
export const getLanguage = cache(async (): Promise<Language> => {
  const [kept, sent] = await Promise.all([cookies(), headers()])
  return chooseLanguage(kept.get('language')?.value, sent.get('accept-language'))
})

export const getIntl = cache(async () => {
  const language = await getLanguage()
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { locale: LOCALES[language], messages: await loadMessages(language), timeZone }
})

/** The words of an area: `t('title')`, `t('rows', { count: 2 })`. */
export async function getTranslations<const Namespace extends Area>(namespace: Namespace) {
  return createTranslator<Messages, Namespace>({ ...(await getIntl()), namespace })
}

/** Dates, numbers and lists as the language has them. */
export const getFormatter = cache(async () => createFormatter(await getIntl()))

export function useTranslations<const Namespace extends Area>(namespace: Namespace) {
  return createTranslator<Messages, Namespace>({ ...use(getIntl()), namespace })
}

export function useFormatter() {
  return use(getFormatter())
}

export function useLanguage(): Language {
  return use(getLanguage())
}
