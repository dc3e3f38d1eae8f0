'use client'
import { type MouseEvent, useMemo } from 'react'
import { useTranslations } from '#i18n'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { findNearDifference } from '@/lib/core/compare/word-difference'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { WriteForm } from '../compare/write-form'
import { ClaimFacts } from './claim-facts'
import { HistoryList } from './history-list'
import { JudgeForm } from './judge-form'
import { Judgement } from './judgement'
import { LinkBadge } from './link-badge'
import { NotesForm } from './notes-form'
import { PairQuote } from './pair-quote'
import { SourceLink } from './source-link'
import { WordComparison } from './word-comparison'

interface Props {
  link: ReadLink
  claim: ReadClaim
  article: ReadArticle
  name: string
}

/** One passage of another article on the claim: its words, why it was linked, and what a person makes of it. */
export function PairCard({ link, claim, article, name }: Props) {
  const { index, pair, choosePair } = useWorkspace()
  const other = index.claims.get(otherEnd(link, claim.id))
  const difference = useMemo(() => (other ? findNearDifference(claim, other) : null), [claim, other])
  if (!other) return null
  return (
    <div
      className="pair"
      id={`pair-${link.id}`}
      tabIndex={-1}
      role="group"
      aria-labelledby={`pair-${link.id}-name`}
      data-current={pair?.id === link.id ? '' : undefined}
      onFocus={() => pair?.id !== link.id && choosePair(link.id)}
    >
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold" id={`pair-${link.id}-name`}>
          {name}
        </h3>
        <LinkBadge link={link} />
      </div>
      <PairQuote link={link} claim={other} article={article} difference={difference} />
      <ClaimFacts claim={other} article={article} />
      {difference && <WordComparison difference={difference} here={claim} there={other} name={name} />}
      <Judgement link={link} />
      <JudgeForm link={link} keys={pair?.id === link.id} />
      <PairTools link={link} other={other} article={article} />
    </div>
  )
}

function PairTools({ link, other, article }: { link: ReadLink; other: ReadClaim; article: ReadArticle }) {
  const { pair, actions } = useWorkspace()
  const t = useTranslations('evidence')
  return (
    <>
      <div className="pair-tools">
        <GoToPassage claim={other} link={link} />
        <SourceLink article={article} passage={other} />
        {link.suggested === null && (
          <WriteForm action={actions.removeLink} fields={{ linkId: link.id }}>
            <button type="submit" className="text-contra underline underline-offset-2">
              {t('removeLink')}
            </button>
          </WriteForm>
        )}
      </div>
      <div className="pair-tools">
        <NotesForm
          key={`${link.tags.join()} ${link.note}`}
          action={actions.annotateLink}
          fields={{ linkId: link.id }}
          tags={link.tags}
          note={link.note}
          tagsId={pair?.id === link.id ? 'tags' : undefined}
        />
        <HistoryList subject={{ linkId: link.id }} />
      </div>
    </>
  )
}

function GoToPassage({ claim, link }: { claim: ReadClaim; link: ReadLink }) {
  const { select, hrefOf } = useWorkspace()
  const t = useTranslations('evidence')
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    select(claim.id, { how: 'push', linkId: link.id, focus: 'passage' })
  }
  return (
    <a
      className="text-soft underline underline-offset-2 hover:text-ink"
      href={hrefOf({ claim: claim.id, at: null })}
      onClick={follow}
    >
      {t('goTo')}
    </a>
  )
}
