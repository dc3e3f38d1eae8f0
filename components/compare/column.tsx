'use client'
import { type MouseEvent, useMemo } from 'react'
import { describeClaimRoles } from './claim-roles'
import { toPieces } from '@/lib/core/compare/marked-text'
import { findSilentBlock } from '@/lib/core/compare/silence'
import type { ReadArticle } from '@/lib/core/reading'
import { ColumnHead } from './column-head'
import { DRAFT_ID, Passage } from './passage'
import { Ruler } from './ruler'
import { useWorkspace } from './workspace-context'

/** One article to read, with its claims, its ruler, and the note where it is silent on the selected claim. */
export function Column({ article }: { article: ReadArticle }) {
  const workspace = useWorkspace()
  const { reading, byHand, marks, selected, live, address } = workspace
  const draft = byHand.draft?.articleId === article.id ? byHand.draft : null
  const own = useMemo(
    () => reading.claims.filter((claim) => claim.articleId === article.id),
    [reading.claims, article.id],
  )
  const pieces = useMemo(() => {
    const moved = own.map((claim) => (claim.id === draft?.claimId ? { ...claim, ...draft } : claim))
    const made = draft && draft.claimId === null ? [{ ...draft, id: DRAFT_ID }] : []
    return toPieces(article.text, article.blocks, [...moved, ...made])
  }, [own, article, draft])
  const roles = describeClaimRoles(workspace)
  const stop = live ? findStop(workspace, article.id) : 'all'
  const silentAfter = isSilent(workspace, article.id) ? findSilent(workspace, article) : null
  const rest = workspace
    .hrefOf({ ...address, claim: null, at: null })
    .replace(/^\?(?=.)/, '&')
    .replace(/^\?$/, '')
  return (
    <section
      aria-labelledby={`head-${article.id}`}
      className="column"
      data-at={workspace.at === article.id ? '' : undefined}
      data-article={article.id}
    >
      <div
        className="scroller"
        id={`scroller-${article.id}`}
        lang={article.language ?? undefined}
        onClick={(event) => openClaim(event, workspace)}
      >
        <ColumnHead article={article} />
        <div className="body" dir="auto" data-text={article.id}>
          {pieces.map((row, at) => (
            <div key={article.blocks[at]!.start} className="contents">
              <Passage
                pieces={row}
                marks={marks}
                roles={rolesIn(row, roles)}
                stop={
                  stop === 'all' || row.some((piece) => piece.claim === stop || piece.badges.includes(stop ?? 0))
                    ? stop
                    : null
                }
                rest={rest}
              />
              {silentAfter === at && selected && (
                <p className="silent" id={`silent-${article.id}`}>
                  Not mentioned here
                </p>
              )}
            </div>
          ))}
        </div>
      </div>
      <Ruler article={article} claims={own} roles={roles} />
    </section>
  )
}

type W = ReturnType<typeof useWorkspace>

function rolesIn(row: ReturnType<typeof toPieces>[number], roles: ReadonlyMap<number, string>): string {
  const ids = new Set(row.flatMap((piece) => [piece.claim ?? 0, ...piece.badges]))
  return [...ids].flatMap((id) => (roles.has(id) ? [`${id}=${roles.get(id)}`] : [])).join(' ')
}

// The claim that Tab reaches: the selected one, its match, or the first.
function findStop({ index, selected, pair, evidence, passes }: W, articleId: number): number | null {
  const claims = index.claimsOf.get(articleId) ?? []
  if (selected?.articleId === articleId) return selected.id
  const links = [...(pair ? [pair] : []), ...(evidence.find((entry) => entry.article.id === articleId)?.links ?? [])]
  const match = claims.find((claim) => links.some((link) => link.a === claim.id || link.b === claim.id))
  return (match ?? claims.find(passes) ?? claims[0])?.id ?? null
}

function isSilent({ selected, evidence }: W, articleId: number): boolean {
  return selected !== null && evidence.some((entry) => entry.article.id === articleId && entry.stance === 'silent')
}

function findSilent({ selected, index }: W, article: ReadArticle): number {
  const text = selected && index.articles.get(selected.articleId)?.text
  const share = selected && text ? selected.start / text.length : 0
  return findSilentBlock(article.blocks, article.text.length, share)
}

function openClaim(event: MouseEvent, { select, byHand, index }: W) {
  const target = (event.target as Element).closest<HTMLElement>('[data-claim]')
  if (!target || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  if (!window.getSelection()?.isCollapsed) return
  const claim = index.claims.get(Number(target.dataset.claim))
  if (!claim) return
  if (byHand.mode.kind === 'linking' && byHand.mode.from.articleId !== claim.articleId) {
    byHand.chooseEnd(byHand.mode.from, { ...claim, claimId: claim.id })
  } else select(claim.id, { how: 'push', focus: 'passage' })
}
