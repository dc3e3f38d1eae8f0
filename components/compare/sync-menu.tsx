'use client'
import { useTranslations } from '#i18n'
import { Link2, Link2Off } from 'lucide-react'
import { Button } from '../ui/button'
import { SCROLL_SYNCS } from './scroll-sync'
import { useWorkspace } from './workspace-context'

/** What the other columns do while one is scrolled; kept for the next time. */
export function SyncMenu() {
  const t = useTranslations('columns')
  const { sync, setSync } = useWorkspace()
  const Icon = sync === 'off' ? Link2Off : Link2
  return (
    <>
      <Button variant="bare" size="icon" popoverTarget="sync-menu" aria-label={t('sync')} title={t('sync')}>
        <Icon size={17} aria-hidden />
      </Button>
      <div id="sync-menu" popover="auto" className="menu w-72">
        <fieldset className="px-4 py-1">
          <legend className="pt-1 pb-1 text-xs font-semibold text-soft">{t('sync')}</legend>
          {SCROLL_SYNCS.map((one) => (
            <label key={one} className="flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="scroll-sync"
                value={one}
                className="accent-ink"
                checked={one === sync}
                onChange={() => {
                  document.cookie = `scroll-sync=${one}; path=/; max-age=31536000; samesite=lax`
                  setSync(one)
                }}
              />
              {t(`syncs.${one}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  )
}
