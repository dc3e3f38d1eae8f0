'use client'
import { useRouter } from 'next/navigation'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
} from 'react'
import type { Letters } from '../compare/keys/letters'
import type { WriteAction } from '../compare/outcome'
import { cellOf } from './grid-cells'
import { JudgeMenu } from './judge-menu'
import { leaveFrom, returnTo } from './return-place'
import { focusCell, unfoldRow, useGrid } from './use-grid'
import { useJudging } from './use-judging'

interface Props {
  name: string
  describedBy: string
  /** Articles. */
  columns: number
  map: boolean
  judge: WriteAction
  letters: Letters
  children: ReactNode
}

/** The table, drawn by the server: without scripts a table of links, with them a grid whose cells are reached and judged by key. */
export function ClaimGrid({ name, describedBy, columns, map, judge: action, letters, children }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const [marked, setMarked] = useState<HTMLElement | null>(null)
  const ready = useIsReady()
  const { pending, follow } = useFollow()
  const { onKeyDown, ...grid } = useGrid(table, children)
  const judging = useJudging({ table, action, letters })
  const closeMenu = useCallback(() => setMarked(null), [])
  useEffect(() => {
    const cell = table.current && cellOf(returnTo(table.current))
    if (cell) focusCell(cell)
  }, [])
  function onClick(event: MouseEvent) {
    const used = event.target as Element
    const button = used.closest<HTMLElement>('button[data-link]')
    const folded = used.closest('summary')?.parentElement
    if (button) setMarked(button)
    else if (folded instanceof HTMLDetailsElement && table.current?.contains(folded)) {
      event.preventDefault()
      unfoldRow(folded, !folded.open)
    } else follow(event)
  }
  return (
    <div
      className="table-region"
      data-map={map || undefined}
      role="region"
      aria-label={name}
      tabIndex={ready ? undefined : 0}
      {...grid}
      onKeyDown={(event: KeyboardEvent) => {
        judging.onKeyDown(event)
        onKeyDown(event)
      }}
      onClick={onClick}
    >
      <table
        ref={table}
        role={ready ? 'grid' : undefined}
        aria-label={name}
        aria-describedby={ready ? describedBy : undefined}
        aria-busy={pending || undefined}
        className={`claim-table ${map ? 'is-map' : 'has-quotes'}`}
        style={{ '--count': columns } as React.CSSProperties}
      >
        {children}
      </table>
      <JudgeMenu mark={marked} letters={letters} onChoose={judging.judge} onClose={closeMenu} />
    </div>
  )
}

/** Follows a plain link as Next's own does: the cells are many, and each of theirs would be a component. */
function useFollow() {
  const router = useRouter()
  const [pending, start] = useTransition()
  function follow(event: MouseEvent) {
    const link = (event.target as Element).closest('a')
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const here = new URL(link.href).pathname === location.pathname
    if (!here) leaveFrom(link)
    start(() => router.push(link.href, { scroll: !here }))
  }
  return { pending, follow }
}

function useIsReady(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
