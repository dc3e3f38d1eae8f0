import Link from 'next/link'
import type { ReactNode } from 'react'
import { AppearanceMenu } from '@/components/appearance/appearance-menu'
import { AppBar, type Place } from '@/components/shell/app-bar'
import { getTranslations } from '@/i18n/server'
import { getAppearance } from './appearance'
import { saveAppearanceAction } from './settings/actions'

/** What stands around every page but the workspace. */
export async function Shell({ current, children }: { current?: Place; children: ReactNode }) {
  const t = await getTranslations('shell')
  return (
    <>
      <AppBar current={current} tools={<AppearanceMenu {...await getAppearance()} save={saveAppearanceAction} />} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl overflow-x-clip px-4 pt-10 pb-24 outline-none sm:px-6"
      >
        {children}
      </main>
      <footer className="mx-auto w-full max-w-5xl px-4 pb-8 text-[0.8125rem] text-soft sm:px-6 print:hidden">
        <Link href="/how" className="link">
          {t('how')}
        </Link>
      </footer>
    </>
  )
}
