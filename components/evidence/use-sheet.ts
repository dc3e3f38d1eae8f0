'use client'
import { type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { keepInSight } from '../compare/keep-in-sight'
import { useAnnounce } from '../ui/announcer'
import { SHEET_COOKIE, SHEET_SIZES, type SheetSize } from './sheet-size'

/** A sheet let go below the first share of the room is one line high, above the second nearly all of it. */
const SHARES = [0.28, 0.68] as const
/** A pull of fewer pixels is a tap. */
const TAP = 6

/** The size of the sheet, which is remembered, and the ways to change it: by button, by pulling, by going into it. */
export function useSheet(initial: SheetSize, claimIds: readonly number[]) {
  const t = useTranslations('evidence')
  const announce = useAnnounce()
  const [size, setSize] = useState(initial)
  const settled = useRef(initial)

  function change(next: SheetSize, said = true) {
    setSize(next)
    keepSize(next)
    if (said && next !== size) announce(t(`sheet.${next}`))
  }

  const passages = claimIds.join()
  useEffect(() => {
    if (settled.current === size) return
    settled.current = size
    keepInSight(passages.split(',').map((id) => `c${id}`))
  }, [size, passages])

  // So has a phone that is turned. Its height alone changes as the bars of the browser come and go.
  useEffect(() => {
    let width = window.innerWidth
    function keep() {
      if (window.innerWidth === width) return
      width = window.innerWidth
      keepInSight(passages.split(',').map((id) => `c${id}`))
    }
    window.addEventListener('resize', keep)
    return () => window.removeEventListener('resize', keep)
  }, [passages])

  /** What gets the focus is seen: a sheet of one line opens. */
  function onFocus({ target, currentTarget }: FocusEvent) {
    const inside = !target.closest('.panel-top')
    if (size === 'peek' && inside && currentTarget.querySelector('.sheet-grip')?.checkVisibility())
      change('half', false)
  }

  const at = SHEET_SIZES.indexOf(size)
  return {
    size,
    onFocus,
    smaller: at > 0 ? () => change(SHEET_SIZES[at - 1]!) : null,
    larger: at < SHEET_SIZES.length - 1 ? () => change(SHEET_SIZES[at + 1]!) : null,
    grip: pullOf((next) => change(next ?? (size === 'peek' ? 'half' : 'peek'))),
  }
}

function keepSize(size: SheetSize) {
  document.cookie = `${SHEET_COOKIE}=${size}; path=/; max-age=31536000; samesite=lax`
}

type Pull = PointerEvent<HTMLElement>

/** Has the sheet follow the finger; told where it is let go, null for a tap. */
function pullOf(onEnd: (size: SheetSize | null) => void) {
  const sheetOf = ({ currentTarget }: Pull) => currentTarget.closest<HTMLElement>('.panel')!
  return {
    onPointerDown(event: Pull) {
      const { currentTarget, pointerId, clientY } = event
      currentTarget.setPointerCapture(pointerId)
      currentTarget.dataset.from = String(clientY)
      currentTarget.dataset.height = String(sheetOf(event).offsetHeight)
    },
    onPointerMove(event: Pull) {
      const { from, height } = event.currentTarget.dataset
      const sheet = sheetOf(event)
      const moved = Number(from) - event.clientY
      if (from === undefined || (Math.abs(moved) < TAP && sheet.dataset.pulled === undefined)) return
      sheet.dataset.pulled = ''
      sheet.style.height = `${Number(height) + moved}px`
    },
    // After it was let go, and after the browser took the gesture for one of its own.
    onLostPointerCapture(event: Pull) {
      const sheet = sheetOf(event)
      const share = sheet.offsetHeight / (sheet.parentElement?.offsetHeight || 1)
      const pulled = sheet.dataset.pulled !== undefined
      delete event.currentTarget.dataset.from
      delete sheet.dataset.pulled
      sheet.style.height = ''
      onEnd(pulled ? SHEET_SIZES[SHARES.filter((limit) => share > limit).length]! : null)
    },
  }
}
