'use client'
import { useTranslations } from '#i18n'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button'
import { useWorkspace } from '../workspace-context'
import { readSelection } from './selected-span'
import type { Chosen } from './use-by-hand'

interface Place {
  readonly left: number
  readonly top: number
}

/** Beside words selected in a column: mark them as a claim, or link them. */
export function SelectionTools() {
  const t = useTranslations('columns')
  const { byHand, index } = useWorkspace()
  const [found, setFound] = useState<{ chosen: Chosen; place: Place } | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const chosen = readSelection(index)
        setFound(chosen && { chosen, place: findPlace() })
      }, 200)
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [index])
  if (!found || byHand.draft) return null
  const { chosen, place } = found
  const from =
    byHand.mode.kind === 'linking' && byHand.mode.from.articleId !== chosen.articleId ? byHand.mode.from : null
  function use(act: () => void) {
    act()
    window.getSelection()?.removeAllRanges()
    setFound(null)
  }
  return (
    <div role="toolbar" aria-label={t('hand.selected')} className="selection-tools" style={place}>
      {from ? (
        <Button size="small" variant="primary" onClick={() => use(() => byHand.chooseEnd(from, chosen))}>
          {t('hand.linkTo')}
        </Button>
      ) : (
        <>
          <Button size="small" variant="primary" onClick={() => use(() => byHand.moveBounds(chosen))}>
            {t('hand.mark')}
          </Button>
          <Button size="small" onClick={() => use(() => byHand.startLink(chosen))}>
            {t('hand.link')}
          </Button>
        </>
      )}
    </div>
  )
}

// Below the last line of the selection: above it, touch screens put their own tools.
function findPlace(): Place {
  const rects = [...(window.getSelection()?.getRangeAt(0).getClientRects() ?? [])]
  const last = rects.at(-1)
  if (!last) return { left: 0, top: 0 }
  return { left: Math.min(last.left, window.innerWidth - 230), top: Math.min(last.bottom + 8, window.innerHeight - 48) }
}
