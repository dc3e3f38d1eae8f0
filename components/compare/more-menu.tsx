'use client'
import { useTranslations } from '#i18n'
import Link from 'next/link'
import type { Letters } from './keys/letters'
import { PLACES, VIEWS } from './view-switch'
import { useWorkspace } from './workspace-context'

interface Props {
  openKeys: () => void
  openTour: () => void
  letters: Letters
}

/** The search over all stories, for what is looked for in this one. */
function formatSearch(query: string): string {
  return query ? `/search?q=${encodeURIComponent(query.toWellFormed())}` : '/search'
}

/** The way to what is not in the bar. */
export function MoreMenu({ openKeys, openTour, letters }: Props) {
  const t = useTranslations('columns')
  const common = useTranslations('common')
  const { reading, address } = useWorkspace()
  const story = reading.story.id
  const places = [
    { href: `/stories/${story}/articles`, key: 'articles' },
    { href: `/import?story=${story}`, key: 'import' },
    { href: `/stories/${story}/history`, key: 'history' },
    { href: `/stories/${story}/reanalysis`, key: 'lookAgain' },
    { href: formatSearch(address.query), key: 'search' },
    { href: '/how', key: 'how' },
    { href: '/settings', key: 'settings' },
    { href: '/', key: 'stories' },
  ] as const
  return (
    <div id="more-menu" popover="auto" className="menu w-60">
      <ul className="views-in-menu">
        {VIEWS.filter((view) => view !== 'columns').map((view) => (
          <li key={view}>
            <Link href={`/stories/${story}${PLACES[view]}`} prefetch={false} className="menu-item">
              {common(`views.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
      <ul>
        {places.map(({ href, key }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="menu-item">
              {t(`more.${key}`)}
            </Link>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="menu-item w-full"
            popoverTarget="more-menu"
            popoverTargetAction="hide"
            onClick={openKeys}
          >
            {t('more.keys')} <kbd className="ms-auto">{letters.of.list}</kbd>
          </button>
        </li>
        <li>
          <button
            type="button"
            className="menu-item w-full"
            popoverTarget="more-menu"
            popoverTargetAction="hide"
            onClick={openTour}
          >
            {t('more.tour')}
          </button>
        </li>
      </ul>
    </div>
  )
}
