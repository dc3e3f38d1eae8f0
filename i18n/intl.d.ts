import type { Locale as Tag } from './languages'
import type { Messages as Words } from './messages'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Tag
    Messages: Words
  }
}
