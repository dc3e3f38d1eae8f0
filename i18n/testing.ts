import { createFormatter, createTranslator } from 'use-intl/core'
import type { Area, Messages } from './messages'
import messages from './messages/en'

/** The English words of an area, for tests and the command line. */
export function englishWords<const Namespace extends Area>(namespace: Namespace) {
  return createTranslator<Messages, Namespace>({ locale: 'en', messages, namespace })
}

/** English dates and numbers, in UTC. */
export const englishFormat = createFormatter({ locale: 'en', timeZone: 'UTC' })
