import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { toTheme } from '@/components/shell/theme'
import { Announcer } from '@/components/ui/announcer'
import { Words } from '@/i18n/client'
import { directionOf } from '@/i18n/languages'
import { forBrowser } from '@/i18n/messages'
import { getIntl, getLanguage, getTranslations } from '@/i18n/server'
import { fontClasses } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: 'Crossread', template: '%s · Crossread' }, description: t('description') }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#1c1c19' },
  ],
}

/** Every page has one `<main id="main" tabIndex={-1}>`, where the first link leads. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = toTheme((await cookies()).get('theme')?.value)
  const t = await getTranslations('shell')
  const language = await getLanguage()
  const { messages, timeZone } = await getIntl()
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-theme={theme === 'system' ? undefined : theme}
      className={fontClasses}
    >
      <body>
        <a
          href="#main"
          className="sr-only rounded-md bg-ink text-paper focus:not-sr-only focus:fixed focus:start-3 focus:top-2 focus:z-50 focus:px-4 focus:py-2"
        >
          {t('skip')}
        </a>
        <Words language={language} timeZone={timeZone} messages={forBrowser(messages)}>
          <Announcer>{children}</Announcer>
        </Words>
      </body>
    </html>
  )
}
