import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { toTheme } from '@/components/shell/theme'
import { Announcer } from '@/components/ui/announcer'
import { fontClasses } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Crossread', template: '%s · Crossread' },
  description: 'News articles side by side: who agrees, who contradicts, who is silent.',
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
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme} className={fontClasses}>
      <body>
        <a
          href="#main"
          className="sr-only rounded-md bg-ink text-paper focus:not-sr-only focus:fixed focus:start-3 focus:top-2 focus:z-50 focus:px-4 focus:py-2"
        >
          Skip to the content
        </a>
        <Announcer>{children}</Announcer>
      </body>
    </html>
  )
}
