import { Fragment, type ReactNode } from 'react'
import { useTranslations } from '#i18n'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import { PublishedTime } from '../ui/moment'
import { describeCertainty } from './describe-certainty'

interface Props {
  claim: ReadClaim
  article: ReadArticle
  children?: ReactNode
}

/** Under a quote: who says it, how sure the article is, when it was published. */
export function ClaimFacts({ claim, article, children }: Props) {
  const t = useTranslations('evidence')
  const { publishedAt } = article
  const facts: ReactNode[] = describeCertainty(claim, t).map((words) => <bdi key={words}>{words}</bdi>)
  if (publishedAt) facts.push(t.rich('published', { time: () => <PublishedTime at={publishedAt} /> }))
  if (children) facts.push(children)
  return (
    <p className="mt-1 text-xs text-soft">
      {facts.map((fact, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}
