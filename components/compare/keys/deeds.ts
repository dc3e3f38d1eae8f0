/** What the keys do with the selected claim and its pairs. Each returns true where it used the key. */
import { findNextUnjudged } from '@/lib/core/compare/reading-order'
import type { Stance } from '@/lib/core/vocabulary'
import { readSelection } from '../by-hand/selected-span'
import { chooseClaim } from '../by-hand/use-by-hand'
import { toForm } from '../to-form'
import type { Command } from './find-command'
import { describePair } from './steps'
import type { Means } from './means'

export function judge(stance: Stance, means: Means): boolean {
  const { target, workspace, announce, stances, t, requestFocus } = means
  const { pair, selected, index, columns, reading, actions, send, select } = workspace
  if (!pair || !selected || workspace.byHand.mode.kind !== 'reading') return false
  const subtype = stance === 'contradicts' ? (pair.subtype ?? pair.suggested?.subtype ?? null) : null
  const next = findNextUnjudged(index, columns, selected.id, pair.id)
  const after = next
    ? t('nextPair', { claim: next.claim.exact, pair: describePair(next.link, next.claim.id, means) })
    : t('noPairLeft')
  send(actions.judge, toForm({ storyId: reading.story.id, linkId: pair.id, stance, subtype: subtype ?? '' }), {
    judged: { linkId: pair.id, stance, subtype },
    then: () => announce(t('judgedThen', { stance: stances(`${stance}.word`), then: after })),
  })
  if (!next) return true
  const inPanel = target.closest('#panel') !== null
  select(next.claim.id, { linkId: next.link.id, focus: inPanel ? undefined : 'passage' })
  if (inPanel) requestFocus(`pair-${next.link.id}`)
  return true
}

export function replay(kind: 'undo' | 'redo', { workspace: { send, actions, reading } }: Means): boolean {
  send(actions[kind], toForm({ storyId: reading.story.id }))
  return true
}

export function openTags(): boolean {
  const box = document.querySelector<HTMLDetailsElement>('#tags')
  if (!box) return false
  box.open = true
  box.querySelector<HTMLInputElement>('[name=tags]')?.focus()
  return true
}

/** Into the evidence of a claim; while something is made by hand, on with that. */
export function open({ target, workspace, requestFocus }: Means): boolean {
  const { byHand, index, selected, select } = workspace
  const claim = index.claims.get(Number(target.closest<HTMLElement>('a[data-claim]')?.dataset.claim))
  if (byHand.draft) {
    if (target.closest('button')) return false
    document.querySelector<HTMLButtonElement>('#save-bounds')?.click()
    return true
  }
  if (!claim) return false
  if (byHand.mode.kind === 'linking') {
    if (byHand.mode.from.articleId !== claim.articleId) byHand.chooseEnd(byHand.mode.from, chooseClaim(claim))
  } else if (claim.id === selected?.id) requestFocus('panel-heading')
  else select(claim.id, { how: 'push', focus: 'panel' })
  return true
}

/** Out of what is made by hand, out of the panel to the passage, out of the selection. */
export function leave({ target, workspace, requestFocus }: Means): boolean {
  const { byHand, selected, select, returnToText } = workspace
  if (byHand.mode.kind !== 'reading') {
    byHand.leave()
    if (selected) requestFocus(`c${selected.id}`)
    return true
  }
  if (!selected) {
    if (target.matches('input')) requestFocus('main')
    return true
  }
  if (target.closest('.column')) select(null, { how: 'push' })
  else returnToText()
  return true
}

export function moveBounds({ workspace: { selected, byHand } }: Means): boolean {
  if (selected) byHand.moveBounds({ ...selected, claimId: selected.id })
  return selected !== null
}

export function shiftBound({ side, words }: Extract<Command, { kind: 'bound' }>, { workspace }: Means): boolean {
  const { byHand, index } = workspace
  const article = byHand.draft && index.articles.get(byHand.draft.articleId)
  if (!article) return false
  byHand.shift(article.text, side, words)
  return true
}

/** A new claim from the words selected with the mouse, else from the word after the selected claim. */
export function mark({ workspace: { byHand, selected, index, at } }: Means): boolean {
  const chosen = readSelection(index)
  const article = index.articles.get(chosen?.articleId ?? selected?.articleId ?? at ?? 0)
  if (!article) return false
  const start = selected?.end ?? article.blocks[0]?.start ?? 0
  const from = { articleId: article.id, claimId: null, start, end: start }
  byHand.moveBounds(chosen ?? byHand.firstWord(article.text, from))
  return true
}
