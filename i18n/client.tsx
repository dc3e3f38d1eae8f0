'use client'
/** The words of the interface in client components; `#i18n` is this file there, and `server.ts` in server components. */
import type { ReactNode } from 'react'
import { IntlProvider, useFormatter, useLocale, useTranslations } from 'use-intl'
import { type Language, LOCALES, toLanguage } from './languages'
import type { Messages } from './messages'

export { useFormatter, useTranslations }

/** The language of the interface. */
export function useLanguage(): Language {
  return toLanguage(useLocale()) ?? 'en'
}

interface Props {
  language: Language
  timeZone: string
  messages: Partial<Messages>
  children: ReactNode
}

/** Hands the words of a language to the client components below. */
export function Words({ language, ...props }: Props) {
  return <IntlProvider locale={LOCALES[language]} {...props} />
}
