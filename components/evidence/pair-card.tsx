'use client'
import type { MouseEvent } from 'react'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { ReadArticle, ReadClaim, ReadLink } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { WriteForm } from '../compare/write-form'
import { describeCertainty } from './describe-certainty'
import { findContext } from './quote-context'
import { LinkBadge } from './link-badge'
import { HistoryList } from './history-list'
import { JudgeForm } from './judge-form'
import { NotesForm } from './notes-form'
import { Origin } from './origin'
import { Quoted } from './quoted'
import { ReasonList } from './reason-list'

interface Props {
  link: ReadLink
  claim: ReadClaim
  article: ReadArticle
  name: string
}

/** One passage of another article on the claim: its words, why it was linked, and what a person makes of it. */
export function PairCard({ link, claim, article, name }: Props) {
  const { index, pair, actions, choosePair } = useWorkspace()
  const other = index.claims.get(otherEnd(link, claim.id))
  if (!other) return null
  const side = link.a === other.id ? 'a' : 'b'
  const { before, after } = findContext(article.text, article.blocks, other)
  const reasons = link.reasons.filter((reason) => reason.for === link.stance)
  return (
    <div
      className="pair"
      id={`pair-${link.id}`}
      tabIndex={-1}
      data-current={pair?.id === link.id ? '' : undefined}
      onFocus={() => pair?.id !== link.id && choosePair(link.id)}
    >
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold">{name}</h3>
        <LinkBadge link={link} />
      </div>
      <blockquote className="quote" lang={article.language ?? undefined} dir="auto">
        <span className="around">{before}</span>
        <q className="no-marks">
          <Quoted article={article} quote={other} words={reasons.flatMap((reason) => reason[side] ?? [])} />
        </q>
        <span className="around">{after}</span>
      </blockquote>
      <p className="text-xs text-soft">{describeCertainty(other)}</p>
      <ReasonList reasons={link.reasons} stance={link.stance} />
      <Origin link={link} />
      <JudgeForm link={link} keys={pair?.id === link.id} />
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-xs">
        <GoToPassage claim={other} link={link} />
        {link.suggested === null && (
          <WriteForm action={actions.removeLink} fields={{ linkId: link.id }}>
            <button type="submit" className="text-contra underline underline-offset-2">
              Remove link
            </button>
          </WriteForm>
        )}
        <HistoryList subject={{ linkId: link.id }} />
      </div>
      <NotesForm
        key={`${link.tags.join()} ${link.note}`}
        action={actions.annotateLink}
        fields={{ linkId: link.id }}
        tags={link.tags}
        note={link.note}
        tagsId={pair?.id === link.id ? 'tags' : undefined}
      />
    </div>
  )
}

function GoToPassage({ claim, link }: { claim: ReadClaim; link: ReadLink }) {
  const { select, hrefOf } = useWorkspace()
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
      Go to passage
    </a>
  )
}
