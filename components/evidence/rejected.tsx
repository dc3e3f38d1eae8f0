'use client'
import { useTranslations } from '#i18n'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { JudgeForm } from './judge-form'
import { Judgement } from './judgement'
import { Quoted } from './quoted'

interface Props {
  links: readonly ReadLink[]
  claim: ReadClaim
  article: ReadArticle
}

/** The suggestions that a person rejected: kept, out of the way, and open to another judgement. */
export function Rejected({ links, claim, article }: Props) {
  const { index } = useWorkspace()
  const t = useTranslations('evidence')
  return (
    <details className="mt-2 text-xs text-soft">
      <summary>{t('unrelated', { count: links.length })}</summary>
      {links.map((link) => {
        const other = index.claims.get(otherEnd(link, claim.id))
        return (
          other && (
            <div key={link.id} className="mt-3">
              <blockquote className="quote" lang={article.language ?? undefined} dir="auto">
                <Quoted article={article} quote={other} />
              </blockquote>
              <Judgement link={link} />
              <JudgeForm link={link} keys={false} />
            </div>
          )
        )
      })}
    </details>
  )
}
