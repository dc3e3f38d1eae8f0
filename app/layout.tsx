import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Announcer } from '@/components/ui/announcer'
import { Words } from '@/i18n/client'
import { directionOf } from '@/i18n/languages'
import { forBrowser } from '@/i18n/messages'
import { getIntl, getLanguage, getTranslations } from '@/i18n/server'
import { getAppearance } from './appearance'
import { fontClasses } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: 'Crossread', template: '%s · Crossread' }, description: t('description') }
}

const BAR = { light: '#fffefb', dark: '#1c1c19' }

export async function generateViewport(): Promise<Viewport> {
  const { theme } = (await getAppearance()).appearance
  if (theme !== 'system') return { themeColor: BAR[theme] }
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: BAR.light },
      { media: '(prefers-color-scheme: dark)', color: BAR.dark },
    ],
  }
}

/** Every page has one `<main id="main" tabIndex={-1}>`, where the first link leads. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, contrast, motion, text } = (await getAppearance()).appearance
  const t = await getTranslations('shell')
  const language = await getLanguage()
  const { messages, timeZone } = await getIntl()
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-theme={theme === 'system' ? undefined : theme}
      data-contrast={contrast === 'system' ? undefined : contrast}
      data-motion={motion === 'system' ? undefined : motion}
      data-text={text === '100' ? undefined : text}
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
