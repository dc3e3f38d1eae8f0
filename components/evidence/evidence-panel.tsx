'use client'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import { countReadOrigins, listSpeaking } from '@/lib/core/compare/claim-origins'
import { describeEvidence, sumEvidence } from '@/lib/core/compare/corroboration'
import { describeSides } from '@/lib/core/compare/describe-sides'
import type { ReadClaim } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { SidesLine } from '../groups/sides-line'
import { ArticleGroup } from './article-group'
import { ClaimTools } from './claim-tools'
import { describeCertainty } from './describe-certainty'
import { describeSum } from './describe-sum'
import { Origins } from './origins'
import { Quoted } from './quoted'
import { StartHere } from './start-here'

/** What every other article says on the selected claim. Where none is selected, where to begin. */
export function EvidencePanel() {
  const { selected } = useWorkspace()
  return selected ? <ClaimEvidence selected={selected} /> : <StartHere />
}

function ClaimEvidence({ selected }: { selected: ReadClaim }) {
  const { reading, index, evidence, names, select, hrefOf } = useWorkspace()
  const count = useMemo(
    () => countReadOrigins(index, reading.origins, listSpeaking(index, selected, describeEvidence(index, selected))),
    [index, reading.origins, selected],
  )
  const article = index.articles.get(selected.articleId)!
  const group = reading.groups.find((one) => one.claims.includes(String(selected.id)))
  const sides = group ? describeSides(index, group) : null
  const certainty = describeCertainty(selected)
  return (
    <aside className="panel" id="panel" aria-labelledby="panel-heading">
      <div className="panel-head">
        <div className="flex items-start gap-2">
          <p className="min-w-0 flex-1 text-xs font-semibold tracking-wide text-soft uppercase">
            {names.get(article.id)}
          </p>
          <a
            href={hrefOf({ claim: null })}
            aria-label="Close the evidence"
            className="-mt-2 -me-2 grid size-8 shrink-0 place-items-center rounded-md text-soft hover:bg-line/60 hover:text-ink"
            onClick={(event) => {
              event.preventDefault()
              select(null, { how: 'push' })
            }}
          >
            <X size={17} aria-hidden />
          </a>
        </div>
        <h2 id="panel-heading" tabIndex={-1} className="panel-claim" lang={article.language ?? undefined} dir="auto">
          “<Quoted article={article} quote={selected} />”
        </h2>
        {certainty && <p className="mt-1 text-xs text-soft">{certainty}</p>}
        <p className="mt-1.5 text-[0.8125rem] font-medium text-soft">
          {describeSum(sumEvidence(evidence), reading.articles, count)}
        </p>
        {sides && <SidesLine sides={sides} className="mt-1 text-[0.8125rem] font-medium" />}
      </div>
      <div className="panel-list">
        {evidence.map((entry) => (
          <ArticleGroup key={entry.article.id} entry={entry} claim={selected} />
        ))}
        <Origins count={count} own={selected.articleId} evidence={evidence} />
        <ClaimTools key={selected.id} claim={selected} />
      </div>
    </aside>
  )
}
