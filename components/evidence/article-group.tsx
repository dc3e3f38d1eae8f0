'use client'
import { memo } from 'react'
import { useTranslations } from '#i18n'
import { addColumn } from '@/lib/core/compare/add-column'
import type { ArticleEvidence } from '@/lib/core/compare/corroboration'
import type { ReadClaim } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { PairCard } from './pair-card'
import { Rejected } from './rejected'

interface Props {
  entry: ArticleEvidence
  claim: ReadClaim
}

/** What one other article has on the claim: every passage of it, or its silence. */
export const ArticleGroup = memo(function ArticleGroup({ entry, claim }: Props) {
  const { names, columns, hrefOf } = useWorkspace()
  const stances = useTranslations('stances')
  const t = useTranslations('evidence')
  const { article, links, rejected } = entry
  const name = names.get(article.id) ?? ''
  const stance = entry.stance === 'silent' ? t('silent') : stances(`${entry.stance}.word`)
  return (
    <section id={`group-${article.id}`} tabIndex={-1} aria-label={t('group', { name, stance })} className="card">
      {links.map((link) => (
        <PairCard key={link.id} link={link} claim={claim} name={name} article={article} />
      ))}
      {entry.stance === 'silent' && (
        <div className="flex items-baseline justify-between gap-3">
          <h3 className="font-semibold">{name}</h3>
          <p className="text-soft">{t('silent')}</p>
        </div>
      )}
      {!columns.includes(article.id) && (
        <p className="mt-2 text-xs text-faint">
          {t('hidden')}{' '}
          <a className="underline" href={hrefOf({ columns: addColumn(columns, article.id, claim.articleId) })}>
            {t('show')}
          </a>
        </p>
      )}
      {rejected.length > 0 && <Rejected links={rejected} claim={claim} article={article} />}
    </section>
  )
})
