'use client'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { type Stance, STANCES } from '@/lib/core/vocabulary'
import { findDeed, isStance, type Letters } from '../compare/keys/letters'
import { LOOKS, StanceIcon } from '../stance'
import { judgedStance } from './use-judging'

interface Props {
  /** The pair that is judged, null while none is. */
  mark: HTMLElement | null
  letters: Letters
  onChoose: (mark: HTMLElement, stance: Stance) => void
  onClose: () => void
}

const EDGE = 8

/** The four stances, below the pair they are chosen for. */
export function JudgeMenu({ mark, letters, onChoose, onClose }: Props) {
  const t = useTranslations('table')
  const stances = useTranslations('stances')
  const menu = useRef<HTMLDivElement>(null)
  const judged = mark && judgedStance(mark)
  useEffect(() => {
    if (!mark || !menu.current) return
    menu.current.showPopover()
    place(menu.current, mark.getBoundingClientRect())
    const checked = menu.current.querySelector<HTMLElement>('[aria-checked=true]')
    ;(checked ?? menu.current.querySelector('button'))?.focus()
  }, [mark])
  function choose(stance: Stance) {
    menu.current?.hidePopover()
    if (!mark) return
    mark.focus()
    onChoose(mark, stance)
  }
  function onKeyDown(event: KeyboardEvent) {
    const deed = event.ctrlKey || event.metaKey || event.altKey ? null : findDeed(event, letters)
    if (deed && isStance(deed)) choose(deed)
    else if (event.key === 'Tab') menu.current?.hidePopover()
    else if (!moveAmong(event)) return
    event.preventDefault()
  }
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={t('judge.menu')}
      className="judge-menu"
      onKeyDown={onKeyDown}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {STANCES.map((stance) => (
        <button
          key={stance}
          type="button"
          role="menuitemradio"
          aria-checked={judged === stance}
          tabIndex={-1}
          onClick={() => choose(stance)}
        >
          <span className={LOOKS[stance].text}>
            <StanceIcon mark={stance} size={15} />
          </span>
          {stances(`${stance}.word`)}
          {letters.on && <kbd aria-hidden>{letters.of[stance].toUpperCase()}</kbd>}
        </button>
      ))}
    </div>
  )
}

function place(menu: HTMLElement, at: DOMRect) {
  const { offsetWidth: width, offsetHeight: height } = menu
  const below = at.bottom + height + EDGE <= innerHeight
  menu.style.top = `${Math.max(EDGE, below ? at.bottom + 4 : at.top - height - 4)}px`
  menu.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`
}

// True where the key was used.
function moveAmong({ key, currentTarget, target }: KeyboardEvent): boolean {
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const now = items.findIndex((item) => item === target)
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[key]
  if (next !== undefined) items.at(next % items.length)?.focus()
  return next !== undefined
}
