'use client'
import type { KeyboardEvent } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import { findContradiction, findMatch, findNextUnjudged } from '@/lib/core/compare/reading-order'
import type { Stance } from '@/lib/core/vocabulary'
import { LOOKS } from '../stance'
import { chooseClaim } from './by-hand/use-by-hand'
import { type Command, findCommand } from './key-commands'
import { readSelection } from './by-hand/selected-span'
import { toForm } from './to-form'
import { useWorkspace, type Workspace } from './workspace-context'

/** Keys pressed in quick succession while one is held: more often than this a step is left out. */
const REPEAT_MS = 60

export interface Doors {
  readonly openKeys: () => void
  readonly requestFocus: (id: string) => void
}

/** What the keys do in the workspace; the table of them is in `key-list.tsx`. */
export function useCommands(letters: boolean, doors: Doors) {
  const workspace = useWorkspace()
  const announce = useAnnounce()
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event)) return
    const command = findCommand(event, { letters, bounds: workspace.byHand.draft !== null })
    if (!command || (event.repeat && isTooSoon(event))) return
    if (run(command, event, workspace, announce, doors)) event.preventDefault()
  }
}

let lastRepeat = 0
function isTooSoon({ timeStamp }: KeyboardEvent): boolean {
  if (timeStamp - lastRepeat < REPEAT_MS) return true
  lastRepeat = timeStamp
  return false
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  const field = (target as Element).closest(
    'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [popover]',
  )
  return field !== null && !(key === 'Escape' && field.matches('input, textarea, select'))
}

// True where the key was used.
function run(
  command: Command,
  event: KeyboardEvent,
  workspace: Workspace,
  announce: (words: string) => void,
  doors: Doors,
): boolean {
  const { byHand, actions, reading, selected } = workspace
  const story = { storyId: reading.story.id }
  switch (command.kind) {
    case 'claim':
      return inColumn(event) && stepClaim(command.step, event, workspace, announce)
    case 'match':
      return inColumn(event) && stepMatch(command.step, workspace, announce)
    case 'contradiction':
      return stepContradiction(command.step, workspace, announce)
    case 'judge':
      return judge(command.stance, event, workspace, announce, doors)
    case 'bound':
      return shiftBound(command, workspace, announce)
    case 'open':
      return open(event, workspace, doors)
    case 'back':
      return goBack(event, workspace, doors)
    case 'tag':
      doors.requestFocus('tags')
      return selected !== null
    case 'bounds':
      if (selected) byHand.moveBounds({ ...selected, claimId: selected.id })
      return selected !== null
    case 'mark':
      return mark(workspace)
    case 'search':
      doors.requestFocus('search')
      return true
    case 'keys':
      doors.openKeys()
      return true
    case 'undo':
    case 'redo':
      workspace.send(actions[command.kind], toForm(story))
      return true
  }
}

function inColumn({ target }: KeyboardEvent): boolean {
  return (target as Element).closest('.column') !== null || (target as Element).matches('main')
}

function focusedClaim({ target }: KeyboardEvent, { selected }: Workspace): number | null {
  const id = (target as Element).closest<HTMLElement>('[data-claim]')?.dataset.claim
  return id ? Number(id) : (selected?.id ?? null)
}

function stepClaim(
  step: 1 | -1,
  event: KeyboardEvent,
  workspace: Workspace,
  announce: (words: string) => void,
): boolean {
  const here = focusedClaim(event, workspace)
  const articleId = workspace.index.claims.get(here ?? 0)?.articleId ?? workspace.at
  const claims = (workspace.index.claimsOf.get(articleId ?? 0) ?? []).filter(
    (claim) => claim.id === here || workspace.passes(claim),
  )
  const at = claims.findIndex((claim) => claim.id === here)
  const next = workspace.selected?.id === here ? claims[at + step] : (claims[at] ?? claims[0])
  if (next) workspace.select(next.id, { focus: 'passage' })
  else announce(step === 1 ? 'Last claim of this article' : 'First claim of this article')
  return true
}

function stepMatch(step: 1 | -1, workspace: Workspace, announce: (words: string) => void): boolean {
  const { selected, columns, index, names } = workspace
  if (!selected) return false
  const column = columns[columns.indexOf(selected.articleId) + step]
  if (column === undefined) {
    announce(step === 1 ? 'No column further right' : 'No column further left')
    return true
  }
  const match = findMatch(index, selected.id, column)
  if (match) workspace.select(match.claim.id, { linkId: match.link.id, focus: 'passage' })
  else announce(`No matching claim in ${names.get(column)}`)
  return true
}

function stepContradiction(step: 1 | -1, workspace: Workspace, announce: (words: string) => void): boolean {
  const from = { claimId: workspace.selected?.id ?? null, linkId: workspace.pair?.id ?? null }
  const next = findContradiction(workspace.index, workspace.columns, from, step)
  if (next) workspace.select(next.claim.id, { linkId: next.link.id, focus: 'passage' })
  else announce('No contradictions in these columns')
  return true
}

function judge(
  stance: Stance,
  event: KeyboardEvent,
  workspace: Workspace,
  announce: (words: string) => void,
  doors: Doors,
): boolean {
  const { pair, selected, index, columns } = workspace
  if (!pair || !selected || workspace.byHand.mode.kind !== 'reading') return false
  const subtype = stance === 'contradicts' ? (pair.subtype ?? pair.suggested?.subtype ?? null) : null
  const form = toForm({ storyId: workspace.reading.story.id, linkId: pair.id, stance, subtype: subtype ?? '' })
  const next = findNextUnjudged(index, columns, selected.id, pair.id)
  const after = next ? `Next: ${next.claim.exact}` : 'No pair is left to judge.'
  workspace.send(workspace.actions.judge, form, {
    judged: { linkId: pair.id, stance, subtype },
    then: () => announce(`Judged: ${LOOKS[stance].word}. ${after}`),
  })
  if (!next) return true
  const inPanel = (event.target as Element).closest('#panel') !== null
  workspace.select(next.claim.id, { linkId: next.link.id, focus: inPanel ? undefined : 'passage' })
  if (inPanel) doors.requestFocus(`pair-${next.link.id}`)
  return true
}

function shiftBound(
  { side, words }: Extract<Command, { kind: 'bound' }>,
  { byHand, index }: Workspace,
  announce: (words: string) => void,
): boolean {
  const article = byHand.draft && index.articles.get(byHand.draft.articleId)
  if (!byHand.draft || !article) return false
  const moved = byHand.shift(article.text, side, words)
  if (moved) announce(article.text.slice(moved.start, moved.end))
  return true
}

function open(event: KeyboardEvent, { selected, byHand, index, select }: Workspace, doors: Doors): boolean {
  const link = (event.target as Element).closest<HTMLElement>('a[data-claim]')
  const claim = index.claims.get(Number(link?.dataset.claim))
  if (byHand.draft) {
    document.querySelector<HTMLButtonElement>('#save-bounds')?.click()
    return true
  }
  if (!claim) return false
  if (byHand.mode.kind === 'linking') {
    if (byHand.mode.from.articleId !== claim.articleId) byHand.chooseEnd(byHand.mode.from, chooseClaim(claim))
  } else if (claim.id === selected?.id) doors.requestFocus('panel')
  else select(claim.id, { how: 'push', focus: 'panel' })
  return true
}

function goBack(event: KeyboardEvent, { selected, byHand, select }: Workspace, doors: Doors): boolean {
  if (byHand.mode.kind !== 'reading') {
    byHand.leave()
    if (selected) doors.requestFocus(`c${selected.id}`)
  } else if (!selected) return false
  else if ((event.target as Element).closest('.column')) select(null, { how: 'push' })
  else doors.requestFocus(`c${selected.id}`)
  return true
}

// From the words selected with the mouse, else from the word after the selected claim on: then by the keys of bounds mode.
function mark({ byHand, selected, index, at }: Workspace): boolean {
  const chosen = readSelection(index)
  const article = index.articles.get(chosen?.articleId ?? selected?.articleId ?? at ?? 0)
  if (!article) return false
  const start = chosen?.start ?? selected?.end ?? article.blocks[0]?.start ?? 0
  const from = { articleId: article.id, claimId: null, start, end: chosen?.end ?? start + 1 }
  byHand.moveBounds(chosen ? from : byHand.firstWord(article.text, from))
  return true
}
