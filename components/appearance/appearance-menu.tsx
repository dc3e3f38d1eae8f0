import { SunMoon } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Button } from '../ui/button'
import { AppearanceChoices, type AppearanceProps } from './appearance-choices'

/** A button that opens the choices of how the pages look, without scripts too. */
export function AppearanceMenu(props: AppearanceProps) {
  const t = useTranslations('settings')
  return (
    <>
      <Button
        variant="bare"
        size="icon"
        popoverTarget="appearance-menu"
        aria-label={t('appearance')}
        title={t('appearance')}
      >
        <SunMoon size={18} aria-hidden />
      </Button>
      <section
        id="appearance-menu"
        popover="auto"
        aria-labelledby="appearance-heading"
        className="absolute inset-auto end-[max(0.5rem,calc(50vw-30.5rem))] top-13 m-0 max-h-[calc(100dvh-4.5rem)] w-88 max-w-[calc(100vw-1rem)] overflow-auto rounded-xl border border-edge bg-card p-5 text-ink shadow-xl"
      >
        <h2 id="appearance-heading" className="mb-3 font-serif text-lg font-semibold">
          {t('appearance')}
        </h2>
        <AppearanceChoices id="menu" {...props} />
        <p className="mt-4 border-t border-line pt-3 text-[0.8125rem]">
          <Link href="/settings" className="link">
            {t('all')}
          </Link>
        </p>
      </section>
    </>
  )
}
