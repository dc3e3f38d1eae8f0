import { cookies } from 'next/headers'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AppBar, type Place } from '@/components/shell/app-bar'
import { toTheme } from '@/components/shell/theme'
import { ThemeSwitch } from '@/components/shell/theme-switch'
import { setThemeAction } from './settings/actions'

/** What stands around every page but the workspace. */
export async function Shell({ current, children }: { current?: Place; children: ReactNode }) {
  const theme = toTheme((await cookies()).get('theme')?.value)
  return (
    <>
      <AppBar current={current} tools={<ThemeSwitch theme={theme} action={setThemeAction} />} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-5xl px-4 pt-10 pb-24 outline-none sm:px-6">
        {children}
      </main>
      <footer className="mx-auto w-full max-w-5xl px-4 pb-8 text-[0.8125rem] text-soft sm:px-6 print:hidden">
        <Link href="/how" className="link">
          How Crossread decides
        </Link>
      </footer>
    </>
  )
}
