import type { useFormatter, useTranslations } from 'use-intl'
import type { Area } from './messages'

/** What gives the words of an area, for functions that are handed it. */
export type Translator<Namespace extends Area> = ReturnType<typeof useTranslations<Namespace>>

/** What gives dates, numbers and lists as a language has them. */
export type Formatter = ReturnType<typeof useFormatter>
