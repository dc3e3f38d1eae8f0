import type { Language } from './languages'
import type { Messages as Words } from './messages'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Words
  }
}
