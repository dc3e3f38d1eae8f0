import { addColumn } from '@/lib/core/compare/add-column'
import { chooseColumns } from '@/lib/core/compare/reading-address'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { SelectOptions, Workspace } from './workspace-context'

interface Means extends Pick<Workspace, 'index' | 'address' | 'columns' | 'selected' | 'evidence' | 'at' | 'go'> {
  readonly choosePair: (linkId: number | null) => void
  readonly requestFocus: (id: string) => void
  /** The claim in the text that had the focus last. */
  readonly lastPassage: () => number | null
}

/** The ways from the text and the bands into the evidence, and back to the passage that was left. */
export function makeOpeners(means: Means): Pick<Workspace, 'select' | 'showArticle' | 'openLink' | 'returnToText'> {
  const { index, address, columns, selected, evidence, at, go, choosePair, requestFocus, lastPassage } = means

  function select(claimId: number | null, { how = 'replace', linkId, focus }: SelectOptions = {}) {
    const claim = claimId === null ? null : index.claims.get(claimId)
    const added = claim && !columns.includes(claim.articleId)
    choosePair(linkId ?? null)
    go(
      {
        claim: claimId,
        // A reader of one article at a time stays in the article that was read.
        at: claimId !== null || selected?.articleId === columns[0] ? null : (selected?.articleId ?? address.at),
        ...(added && { columns: chooseColumns(index, { ...address, columns, claim: claim.id }) }),
      },
      how,
    )
    if (claimId !== null && focus) requestFocus(focus === 'panel' ? 'panel-heading' : `c${claimId}`)
  }

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
    const passage = index.claims.get(matches.find((id) => id === lastPassage()) ?? 0)
    const { id, articleId } = passage && columns.includes(passage.articleId) ? passage : selected
    if (at !== articleId) go({ at: articleId }, 'replace')
    requestFocus(`c${id}`)
  }
  return { select, showArticle, openLink, returnToText }
}
