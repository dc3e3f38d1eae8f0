'use client'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { useWorkspace } from './workspace-context'

/** The search over all stories, for what is looked for in this one. */
function formatSearch(query: string): string {
  return query ? `/search?q=${encodeURIComponent(query.toWellFormed())}` : '/search'
}

/** The way to what is not in the bar. */
export function MoreMenu({ openKeys }: { openKeys: () => void }) {
  const { reading, address } = useWorkspace()
  const t = useTranslations('shell')
  const story = reading.story.id
  const places = [
    { href: `/stories/${story}/table`, word: 'Table of this story' },
    { href: `/stories/${story}/articles`, word: 'Articles of this story' },
    { href: `/import?story=${story}`, word: 'Bring articles in' },
    { href: `/stories/${story}/history`, word: 'History' },
    { href: `/stories/${story}/reanalysis`, word: 'Look again, what changed' },
    { href: formatSearch(address.query), word: t('searchAll') },
    { href: '/how', word: 'How Crossread decides' },
    { href: '/settings', word: 'Settings' },
    { href: '/', word: 'All stories' },
  ]
  return (
    <div id="more-menu" popover="auto" className="menu w-60">
      <ul>
        {places.map(({ href, word }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="menu-item">
              {word}
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
            Keys <kbd className="ms-auto">?</kbd>
          </button>
        </li>
      </ul>
    </div>
  )
}
