import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { WordMark } from './word-mark'

const PLACES = [
  { key: 'stories', href: '/' },
  { key: 'articles', href: '/articles' },
  { key: 'search', href: '/search' },
  { key: 'history', href: '/history' },
  { key: 'settings', href: '/settings' },
] as const

export type Place = (typeof PLACES)[number]['key']

/** The bar on top of every page but the workspace. `tools` stand at its end. */
export function AppBar({ current, tools }: { current?: Place; tools?: ReactNode }) {
  const t = useTranslations('shell')
  return (
    <header className="border-b border-line bg-card">
      <div className="mx-auto flex min-h-13 w-full max-w-5xl flex-wrap items-center gap-x-6 px-4 sm:px-6">
        <WordMark />
        <nav aria-label={t('main')} className="order-last -mx-2 w-[calc(100%+1rem)] sm:order-none sm:mx-0 sm:w-auto">
          <ul className="flex flex-wrap gap-x-1">
            {PLACES.map(({ key, href }) => (
              <li key={key}>
                <Link
                  href={href}
                  aria-current={key === current ? 'page' : undefined}
                  className="block border-b-2 border-transparent px-2 py-3.5 text-soft no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
                >
                  {t(key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-1 py-2">{tools}</div>
      </div>
    </header>
  )
}
