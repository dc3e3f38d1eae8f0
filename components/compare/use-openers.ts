'use client'
import { useEffect, useRef } from 'react'
import { addColumn } from '@/lib/core/compare/add-column'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { Workspace } from './workspace-context'

interface Means extends Pick<Workspace, 'index' | 'columns' | 'selected' | 'evidence' | 'at' | 'go' | 'choosePair'> {
  readonly requestFocus: (id: string) => void
}

/** The ways from the text and the bands into the evidence, and back to the passage that was left. */
export function useOpeners({ index, columns, selected, evidence, at, go, choosePair, requestFocus }: Means) {
  const left = useLastPassage()

  function showArticle(articleId: number) {
    const added = !columns.includes(articleId)
    go({ at: articleId, ...(added && { columns: addColumn(columns, articleId, selected?.articleId) }) }, 'replace')
    requestFocus(`group-${articleId}`)
  }

  function openLink(linkId: number) {
    const link = index.links.get(linkId)
    if (!link || link.stance === 'unrelated') return
    const own = selected !== null && (link.a === selected.id || link.b === selected.id)
    const claim = own ? selected : index.claims.get(link.a)!
    const { articleId } = index.claims.get(otherEnd(link, claim.id))!
    const shown = [claim.articleId, articleId].reduce((ids, id) => addColumn(ids, id, claim.articleId), columns)
    choosePair(linkId)
    go({ claim: claim.id, at: articleId, ...(shown !== columns && { columns: shown }) }, own ? 'replace' : 'push')
    requestFocus(`pair-${linkId}`)
  }

  function returnToText() {
    if (!selected) return
    const matches = evidence.flatMap((entry) => entry.links).map((link) => otherEnd(link, selected.id))
    const passage = index.claims.get(matches.find((id) => id === left.current) ?? 0)
    const { id, articleId } = passage && columns.includes(passage.articleId) ? passage : selected
    if (at !== articleId) go({ at: articleId }, 'replace')
    requestFocus(`c${id}`)
  }
  return { showArticle, openLink, returnToText }
}

/** The claim in the text that had the focus last. */
function useLastPassage() {
  const last = useRef<number | null>(null)
  useEffect(() => {
    function note({ target }: FocusEvent) {
      const claim = (target as Element).closest<HTMLElement>('.column [data-claim]')?.dataset.claim
      if (claim) last.current = Number(claim)
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return last
}
