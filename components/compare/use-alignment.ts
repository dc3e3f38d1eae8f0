'use client'
import { useEffect } from 'react'
import { otherEnd } from '@/lib/core/compare/reading-index'
import type { ScrollSync } from './scroll-sync'
import type { Workspace } from './workspace-context'
import { nextTask } from '../ui/next-task'
import { isMotionReduced } from '../ui/reduced-motion'

/** How far below the top edge a passage is brought at least, in pixels: a line or two above it stay to be read. */
const HEADROOM = 72
/** Where the selected passage goes when it is out of sight, as a share of the height. */
const SHARE = 0.3
/** Pixels left below the passage. */
const MARGIN = 8
/** What is further away than this many heights of a column is jumped to, save for the last one: nobody reads on the way. */
const GLIDE = 1
/** Passages far away have only the room that they are likely to need. Once there, the place is looked up again, this many times at most. */
const TRIES = 4
/** Keys by which a page is scrolled. */
const SCROLLING = /^(Arrow|Page|Home|End| )/

/** Brings the selected claim and its matches in the other columns to the same height. */
export function useAlignment(
  { selected, evidence, pair, columns, at }: Pick<Workspace, 'selected' | 'evidence' | 'pair' | 'columns' | 'at'>,
  sync: ScrollSync,
) {
  const targets = selected ? listTargets({ selected, evidence, pair }) : ''
  const shown = columns.join()
  useEffect(() => {
    if (targets === '') return
    const ids = targets.split(' ')
    return align(sync === 'follow' ? ids : ids.slice(0, 1))
  }, [targets, shown, at, sync])
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
  /** The height of the passage. */
  readonly size: number
  readonly silent: boolean
}

/** Starts to move, and returns what ends it. */
function align(ids: readonly string[]): () => void {
  const glides = !isMotionReduced()
  const stretches = ids.flatMap((id) => document.getElementById(id)?.closest<HTMLElement>('.stretch') ?? [])
  let tries = 0
  let waiting = 0
  let ended = false
  const stop = () => {
    ended = true
    cancelAnimationFrame(waiting)
    for (const kind of ['wheel', 'touchstart']) document.removeEventListener(kind, stop)
    document.removeEventListener('keydown', onKeyDown)
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (SCROLLING.test(key)) stop()
  }
  const move = () => {
    const placed = ids.flatMap((id) => place(id) ?? [])
    const lead = placed[0]
    if (!lead) return
    const height = lead.scroller.clientHeight
    const now = lead.offset - lead.scroller.scrollTop
    // Where the room is low, as above a sheet that is nearly full, the whole passage goes before the lines above it.
    const lowest = Math.max(0, height - lead.size - MARGIN)
    const headroom = Math.min(HEADROOM, lowest)
    const stays = now >= headroom && now <= Math.min(height * 0.6, lowest)
    const wanted = stays ? now : Math.min(Math.max(HEADROOM, height * SHARE), lowest)
    // A match near the top of its article cannot come down: the others go up to it.
    const common = Math.min(wanted, ...placed.filter((one) => !one.silent).map((one) => one.offset))
    const moves = placed.map(({ scroller, offset }) => scrollTo(scroller, offset - common, glides && tries === 0))
    tries += 1
    if (moves.some(Boolean) && tries < TRIES) waiting = requestAnimationFrame(() => atRest(placed, move))
    else stop()
  }
  const atRest = (placed: readonly Placed[], next: () => void) => {
    const before = placed.map(({ scroller }) => scroller.scrollTop)
    waiting = requestAnimationFrame(() => {
      if (placed.every(({ scroller }, at) => scroller.scrollTop === before[at])) next()
      else atRest(placed, next)
    })
  }
  const start = async () => {
    // What is gone to is laid out, and stays so while it is: each stretch in a task of its own, so that nothing is held up.
    for (const stretch of stretches) {
      await nextTask()
      if (ended) return
      stretch.dataset.laid = ''
      stretch.getBoundingClientRect()
    }
    document.getElementById(ids[0]!)?.closest('.column')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    move()
  }
  // The panel may have just opened: measure once it has its place and is drawn.
  waiting = requestAnimationFrame(() => (waiting = requestAnimationFrame(() => void start())))
  // A person who scrolls meanwhile is not pulled back.
  for (const kind of ['wheel', 'touchstart']) document.addEventListener(kind, stop, { passive: true })
  document.addEventListener('keydown', onKeyDown)
  return () => {
    stop()
    for (const stretch of stretches) delete stretch.dataset.laid
  }
}

// True where there was something to move.
function scrollTo(scroller: HTMLElement, top: number, glides: boolean): boolean {
  const to = Math.min(Math.max(0, top), scroller.scrollHeight - scroller.clientHeight)
  const way = to - scroller.scrollTop
  if (Math.abs(way) < 1) return false
  const most = GLIDE * scroller.clientHeight
  if (glides && Math.abs(way) > most) scroller.scrollTop = to - Math.sign(way) * most
  scroller.scrollTo({ top: to, behavior: glides ? 'smooth' : 'instant' })
  return true
}

function place(id: string): Placed | null {
  const element = document.getElementById(id)
  const scroller = element?.closest<HTMLElement>('.scroller')
  if (!element || !scroller || scroller.clientHeight === 0) return null
  const { top, height: size } = element.getBoundingClientRect()
  const offset = top - scroller.getBoundingClientRect().top + scroller.scrollTop
  return { scroller, offset, size, silent: id.startsWith('silent') }
}
