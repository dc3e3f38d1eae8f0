'use client'
import { useEffect } from 'react'
import { useTranslations } from '#i18n'
import { useAnnounce } from '@/components/ui/announcer'
import { useWorkspaceNow } from '../workspace-now'
import { judge, leave, mark, moveBounds, open, openTags, replay, shiftBound } from './deeds'
import { type Command, findCommand } from './find-command'
import { isTyping } from './is-typing'
import type { Letters } from './letters'
import { useColumnOrder } from '../use-column-order'
import { arrange } from './arrange'
import { stepClaim, stepContradiction, stepMatch } from './steps'
import type { Means } from './means'

/** Keys of one that is held down that follow faster than this, in milliseconds, are left out. */
const REPEAT_MS = 60

/** Has the keys work in the workspace, and where nothing has the focus; the table of them is in `key-list.tsx`. */
export function useCommands(letters: Letters, doors: Pick<Means, 'openKeys' | 'requestFocus'>) {
  const now = useWorkspaceNow()
  const announce = useAnnounce()
  const stances = useTranslations('stances')
  const t = useTranslations('columns')
  const order = useColumnOrder()
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || isTyping(event)) return
    const workspace = now.get()
    const rtl = document.documentElement.dir === 'rtl'
    const command = findCommand(event, { letters, bounds: workspace.byHand.draft !== null, rtl })
    if (!command || (event.repeat && isTooSoon(event))) return
    const means = { ...doors, workspace, announce, stances, t, order, target: event.target as Element }
    if (run(command, means)) event.preventDefault()
  }
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

let lastRepeat = 0
function isTooSoon({ timeStamp }: KeyboardEvent): boolean {
  if (timeStamp - lastRepeat < REPEAT_MS) return true
  lastRepeat = timeStamp
  return false
}

// True where the key was used.
function run(command: Command, means: Means): boolean {
  switch (command.kind) {
    case 'claim':
      return inColumn(means) && stepClaim(command.step, means)
    case 'match':
      return inColumn(means) && stepMatch(command.step, means)
    case 'contradiction':
      return stepContradiction(command.step, means)
    case 'judge':
      return judge(command.stance, means)
    case 'bound':
      return shiftBound(command, means)
    case 'open':
      return open(means)
    case 'back':
      return leave(means)
    case 'tag':
      return openTags()
    case 'bounds':
      return moveBounds(means)
    case 'mark':
      return mark(means)
    case 'search':
      means.requestFocus('search')
      return true
    case 'pin':
    case 'hide':
    case 'move':
    case 'width':
      return arrange(command, means)
    case 'list':
      means.openKeys()
      return true
    case 'undo':
    case 'redo':
      return replay(command.kind, means)
  }
}

function inColumn({ target }: Means): boolean {
  return target.closest('.column') !== null || target.matches('main, body')
}
