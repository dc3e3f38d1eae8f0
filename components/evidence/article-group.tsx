'use client'
import { useTranslations } from '#i18n'
import type { ArticleEvidence } from '@/lib/core/compare/corroboration'
import type { ReadClaim } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { PairCard } from './pair-card'
import { Rejected } from './rejected'

/** What one other article has on the claim: every passage of it, or its silence. */
export function ArticleGroup({ entry, claim }: { entry: ArticleEvidence; claim: ReadClaim }) {
  const { names, columns, hrefOf } = useWorkspace()
  const stances = useTranslations('stances')
  const name = names.get(entry.article.id)
  const silent = entry.stance === 'silent'
  return (
    <section
      aria-label={`${name}: ${entry.stance === 'silent' ? 'silent' : stances(`${entry.stance}.word`)}`}
      className="card"
    >
      {entry.links.map((link) => (
        <PairCard key={link.id} link={link} claim={claim} name={name ?? ''} article={entry.article} />
      ))}
      {silent && (
        <div className="flex items-baseline justify-between gap-3">
          <h3 className="font-semibold">{name}</h3>
          <p className="text-soft">silent</p>
        </div>
      )}
      {!columns.includes(entry.article.id) && (
        <p className="mt-2 text-xs text-faint">
          Not among the columns now.{' '}
          <a className="underline" href={hrefOf({ columns: [...columns.slice(0, 5), entry.article.id] })}>
            Show it
          </a>
        </p>
      )}
      {entry.rejected.length > 0 && <Rejected links={entry.rejected} claim={claim} article={entry.article} />}
    </section>
  )
}
