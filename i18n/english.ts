import { createFormatter, createTranslator } from 'use-intl/core'
import { LOCALES } from './languages'
import type { Area, Messages } from './messages'
import messages from './messages/en'

/** The English words of an area, for the command line and for tests. */
export function englishWords<const Namespace extends Area>(namespace: Namespace) {
  return createTranslator<Messages, Namespace>({ locale: LOCALES.en, messages, namespace })
}

/** English dates and numbers, in UTC. */
export const englishFormat = createFormatter({ locale: LOCALES.en, timeZone: 'UTC' })
