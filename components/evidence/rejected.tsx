'use client'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { JudgeForm } from './judge-form'
import { Quoted } from './quoted'

/** The suggestions that a person rejected: kept, out of the way, and open to another judgement. */
export function Rejected({
  links,
  claim,
  article,
}: {
  links: readonly ReadLink[]
  claim: ReadClaim
  article: ReadArticle
}) {
  const { index } = useWorkspace()
  return (
    <details className="mt-2 text-xs text-soft">
      <summary>
        {links.length === 1 ? '1 passage judged unrelated' : `${links.length} passages judged unrelated`}
      </summary>
      {links.map((link) => {
        const other = index.claims.get(otherEnd(link, claim.id))
        return (
          other && (
            <div key={link.id} className="mt-3">
              <blockquote className="quote">
                <Quoted article={article} quote={other} />
              </blockquote>
              <JudgeForm link={link} keys={false} />
            </div>
          )
        )
      })}
    </details>
  )
}
