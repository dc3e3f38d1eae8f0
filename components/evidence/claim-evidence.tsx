'use client'
import { useMemo } from 'react'
import { useFormatter, useTranslations } from '#i18n'
import { countReadOrigins, listSpeaking } from '@/lib/core/compare/claim-origins'
import { sumEvidence } from '@/lib/core/compare/corroboration'
import { describeSides } from '@/lib/core/compare/describe-sides'
import type { ReadClaim } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { SidesLine } from '../groups/sides-line'
import { ArticleGroup } from './article-group'
import { ClaimFacts } from './claim-facts'
import { ClaimTools } from './claim-tools'
import { describeSum } from './describe-sum'
import { MatchList } from './match-list'
import { Origins } from './origins'
import { Quoted } from './quoted'
import { SourceLink } from './source-link'

/**
 * A claim, and what each other article has on it. `drawn`: how many parts there is time for so far: the matches in one look, each
 * article, and what follows them.
 */
export function ClaimEvidence({ selected, drawn }: { selected: ReadClaim; drawn: number }) {
  const { reading, index, evidence } = useWorkspace()
  const t = useTranslations('evidence')
  const format = useFormatter()
  const count = useMemo(
    () => countReadOrigins(index, reading.origins, listSpeaking(index, selected, evidence)),
    [index, reading.origins, selected, evidence],
  )
  const article = index.articles.get(selected.articleId)!
  const group = reading.groups.find((one) => one.claims.includes(String(selected.id)))
  const all = drawn > evidence.length + 1
  const sides = group ? describeSides(index, group) : null
  return (
    <>
      <div className="panel-head">
        <h2 id="panel-heading" tabIndex={-1} className="panel-claim" lang={article.language ?? undefined} dir="auto">
          {t.rich('quoted', { words: () => <Quoted article={article} quote={selected} /> })}
        </h2>
        <ClaimFacts claim={selected} article={article}>
          <SourceLink article={article} passage={selected} />
        </ClaimFacts>
        <p className="panel-sum">{describeSum(sumEvidence(evidence), reading.articles, count, { t, format })}</p>
        {sides && <SidesLine sides={sides} className="mt-1 text-[0.8125rem] font-medium" />}
      </div>
      {drawn > 0 && <MatchList claim={selected} />}
      <div className="panel-list">
        {evidence.slice(0, Math.max(0, drawn - 1)).map((entry) => (
          <ArticleGroup key={entry.article.id} entry={entry} claim={selected} />
        ))}
        {all && <Origins count={count} own={selected.articleId} evidence={evidence} />}
        {all && <ClaimTools key={selected.id} claim={selected} />}
      </div>
    </>
  )
}
