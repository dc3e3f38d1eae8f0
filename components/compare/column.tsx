'use client'
import { type MouseEvent, type ReactNode, useDeferredValue, useMemo } from 'react'
import { useTranslations } from '#i18n'
import { findSilentBlock } from '@/lib/core/compare/silence'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import { describeOrigin } from '../origins/describe-origin'
import { ColumnBar } from './column-bar'
import { ColumnHead } from './column-head'
import { ColumnText } from './column-text'
import { Ruler } from './ruler'
import { useWorkspace } from './workspace-context'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  /** What pulls it wider or narrower, at its start. */
  edge: ReactNode
}

/** One article to read, with its claims, its ruler, and the note where it is silent on the selected claim. */
export function Column({ article, claims, edge }: Props) {
  const workspace = useWorkspace()
  const t = useTranslations('origins')
  const { byHand, address, names } = workspace
  const origin = workspace.reading.origins.articles.find((one) => one.article === article.id)
  const rest = useDeferredValue(workspace.hrefOf({ ...address, claim: null, at: null }).slice(1))
  // A filter changes many marks at once: they follow as soon as there is time, typing does not wait for them.
  const markOf = useDeferredValue(workspace.markOf)
  const marks = useMemo(() => new Map(claims.map((claim) => [claim.id, markOf(claim)])), [claims, markOf])
  const draft = byHand.draft?.articleId === article.id ? byHand.draft : null
  return (
    <section
      aria-labelledby={`head-${article.id}`}
      className="column"
      data-at={workspace.at === article.id ? '' : undefined}
      data-pinned={address.pin === article.id ? '' : undefined}
      data-article={article.id}
      onClick={(event) => openClaim(event, workspace)}
    >
      {edge}
      <div className="column-main">
        <ColumnBar article={article} />
        <div className="scroller" id={`scroller-${article.id}`} lang={article.language ?? undefined}>
          <ColumnHead
            article={article}
            claims={claims}
            marks={marks}
            name={names.get(article.id) ?? ''}
            origin={origin ? describeOrigin(origin, names, t) : ''}
          />
          <ColumnText
            article={article}
            claims={claims}
            marks={marks}
            draft={draft}
            silentAfter={isSilent(workspace, article.id) ? findSilent(workspace, article) : null}
            rest={rest && `&${rest}`}
          />
        </div>
      </div>
      <Ruler article={article} claims={claims} marks={marks} />
    </section>
  )
}

type W = ReturnType<typeof useWorkspace>

function isSilent({ selected, evidence }: W, articleId: number): boolean {
  return selected !== null && evidence.some((entry) => entry.article.id === articleId && entry.stance === 'silent')
}

function findSilent({ selected, index }: W, article: ReadArticle): number {
  const text = selected && index.articles.get(selected.articleId)?.text
  const share = selected && text ? selected.start / text.length : 0
  return findSilentBlock(article.blocks, article.text.length, share)
}

function openClaim(event: MouseEvent, { select, openLink, byHand, index }: W) {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return
  const target = (event.target as Element).closest<HTMLElement>('[data-claim]')
  if (!target) {
    // The lane before a column lies over the bands.
    const under = document.elementsFromPoint(event.clientX, event.clientY)
    const band = under.find((element) => element.matches('[data-link]'))
    if (band) openLink(Number(band.getAttribute('data-link')))
    return
  }
  event.preventDefault()
  if (!window.getSelection()?.isCollapsed) return
  const claim = index.claims.get(Number(target.dataset.claim))
  if (!claim) return
  if (byHand.mode.kind === 'linking' && byHand.mode.from.articleId !== claim.articleId) {
    byHand.chooseEnd(byHand.mode.from, { ...claim, claimId: claim.id })
  } else select(claim.id, { how: 'push', focus: 'passage' })
}
