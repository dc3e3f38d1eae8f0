'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { LOOKS } from '../stance'
import { useWorkspace } from './workspace-context'

/** On a screen with room for one article: which one, and what each of them has on the selected claim. */
export function ArticleBar() {
  const { columns, names, at, evidence, selected, hrefOf, go } = useWorkspace()
  const stances = useTranslations('stances')
  const t = useTranslations('columns')
  const bar = useRef<HTMLElement>(null)
  // The names may take more room than there is: the one that is read is in sight.
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at])
  if (columns.length < 2) return null
  return (
    <nav ref={bar} className="article-bar" aria-label={selected ? t('thisClaimIn') : t('articles')}>
      <span className="text-faint">{selected ? t('thisClaimInColon') : t('articlesColon')}</span>
      {columns.map((id) => {
        const stance = evidence.find((entry) => entry.article.id === id)?.stance
        const held = stance === 'silent' ? undefined : stance
        return (
          <a
            key={id}
            href={hrefOf({ at: id })}
            aria-current={id === at ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault()
              go({ at: id }, 'replace')
            }}
          >
            <bdi>{names.get(id)}</bdi>
            {held && (
              <b className={LOOKS[held].text}>
                <span aria-hidden>{LOOKS[held].sign}</span>
                <span className="sr-only"> {stances(`${held}.word`)}</span>
              </b>
            )}
            {stance === 'silent' && (
              <span className="text-faint">
                <span aria-hidden>–</span>
                <span className="sr-only"> {t('silentWord')}</span>
              </span>
            )}
          </a>
        )
      })}
    </nav>
  )
}
