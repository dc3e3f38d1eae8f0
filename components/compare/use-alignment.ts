'use client'
import { useEffect } from 'react'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { Workspace } from './workspace-context'
import { isMotionReduced } from '../ui/reduced-motion'

/** How far below the top edge a passage is brought at least, in pixels: a line or two above it stay to be read. */
const HEADROOM = 72
/** Where the selected passage goes when it is out of sight, as a share of the height. */
const SHARE = 0.3

/** Brings the selected claim and its matches in the other columns to the same height. */
export function useAlignment({
  selected,
  evidence,
  pair,
  columns,
  at,
}: Pick<Workspace, 'selected' | 'evidence' | 'pair' | 'columns' | 'at'>) {
  const targets = selected ? listTargets({ selected, evidence, pair }) : ''
  const shown = columns.join()
  useEffect(() => {
    if (targets === '') return
    // The panel may have just opened: measure once it has its place.
    const frame = requestAnimationFrame(() => align(targets.split(' ')))
    return () => cancelAnimationFrame(frame)
  }, [targets, shown, at])
}

// "c12 c15 silent-3": the selected claim first, then one place for each other article.
function listTargets({
  selected,
  evidence,
  pair,
}: Pick<Workspace, 'evidence' | 'pair'> & { selected: { id: number } }): string {
  const others = evidence.map((entry) => {
    const link = entry.links.find((one) => one.id === pair?.id) ?? entry.links[0]
    return link ? `c${otherEnd(link, selected.id)}` : `silent-${entry.article.id}`
  })
  return [`c${selected.id}`, ...others].join(' ')
}

interface Placed {
  readonly scroller: HTMLElement
  /** From the top of what the scroller holds. */
  readonly offset: number
  readonly silent: boolean
}

function align(ids: readonly string[]) {
  const placed = ids.flatMap((id) => place(id) ?? [])
  const lead = placed[0]
  if (!lead) return
  const height = lead.scroller.clientHeight
  const now = lead.offset - lead.scroller.scrollTop
  const wanted = now >= HEADROOM && now <= height * 0.6 ? now : Math.max(HEADROOM, height * SHARE)
  // A match near the top of its article cannot come down: the others go up to it.
  const common = Math.min(wanted, ...placed.filter((one) => !one.silent).map((one) => one.offset))
  const behavior = isMotionReduced() ? 'instant' : 'smooth'
  lead.scroller.parentElement?.scrollIntoView({ behavior, inline: 'nearest', block: 'nearest' })
  for (const { scroller, offset } of placed) scroller.scrollTo({ top: Math.max(0, offset - common), behavior })
}

function place(id: string): Placed | null {
  const element = document.getElementById(id)
  const scroller = element?.closest<HTMLElement>('.scroller')
  if (!element || !scroller || scroller.clientHeight === 0) return null
  const top = (element.getClientRects()[0]?.top ?? 0) - scroller.getBoundingClientRect().top
  return { scroller, offset: top + scroller.scrollTop, silent: id.startsWith('silent') }
}
