import type { Stance } from '@/lib/core/vocabulary'

/** A selected claim and one match. */
export interface Tie {
  readonly from: number
  readonly to: number
  readonly stance: Stance
  readonly open: boolean
  readonly detail: string
}

export interface Band extends Tie {
  readonly key: string
  /** Paths in pixels of the drawing area. */
  readonly ribbon: string
  readonly thread: string
  readonly label: { readonly x: number; readonly y: number }
}

interface Edge {
  readonly x: number
  readonly y: number
}

const HALF = 11
/** Labels of two bands in one gutter keep this distance, in pixels. */
const LABEL_STEP = 62

/** The bands whose two ends are in sight, measured on the page. */
export function measureBands(area: HTMLElement, ties: readonly Tie[]): Band[] {
  const origin = area.getBoundingClientRect()
  const bands: Band[] = []
  for (const tie of ties) {
    const band = measureBand(origin, tie)
    if (!band) continue
    const crowded = bands.find(
      (other) => Math.abs(other.label.x - band.label.x) < 30 && Math.abs(other.label.y - band.label.y) < LABEL_STEP,
    )
    bands.push(crowded ? { ...band, label: { x: band.label.x, y: crowded.label.y + LABEL_STEP } } : band)
  }
  return bands
}

function measureBand(origin: DOMRect, tie: Tie): Band | null {
  const from = document.getElementById(`c${tie.from}`)
  const to = document.getElementById(`c${tie.to}`)
  const fromColumn = from?.closest('.column')
  const toColumn = to?.closest('.column')
  if (!from || !to || !fromColumn || !toColumn) return null
  const forward = fromColumn.getBoundingClientRect().left <= toColumn.getBoundingClientRect().left
  const a = edgeOf(forward ? from : to, 'right', origin)
  const b = edgeOf(forward ? to : from, 'left', origin)
  if (!a || !b || b.x <= a.x) return null
  const gutter = gutterOf(forward ? toColumn : fromColumn, forward ? fromColumn : toColumn, forward, origin)
  return { ...tie, key: `${tie.from}-${tie.to}`, ...draw(a, b), label: { x: gutter, y: (a.y + b.y) / 2 } }
}

// The edge of the line of a passage that comes nearest to the gutter; null where the passage is out of sight.
function edgeOf(passage: HTMLElement, side: 'left' | 'right', origin: DOMRect): Edge | null {
  const frame = passage.closest('.scroller')!.getBoundingClientRect()
  const rects = [...passage.getClientRects()].filter(
    (rect) => rect.width > 1 && rect.bottom > frame.top && rect.top < frame.bottom,
  )
  const best = rects.toSorted((a, b) => (side === 'right' ? b.right - a.right : a.left - b.left))[0]
  if (!best || frame.width === 0) return null
  return { x: best[side] - origin.left + (side === 'right' ? 3 : -3), y: (best.top + best.bottom) / 2 - origin.top }
}

// The middle of the lane before the column that the match stands in, on the side of the selected claim.
function gutterOf(right: Element, left: Element, forward: boolean, origin: DOMRect): number {
  const column = forward ? right : (left.nextElementSibling ?? right)
  const lane = Number.parseFloat(getComputedStyle(column).getPropertyValue('--lane')) || 72
  return column.getBoundingClientRect().left - origin.left + lane / 2
}

function draw(a: Edge, b: Edge): { ribbon: string; thread: string } {
  const mid = (a.x + b.x) / 2
  const curve = (dy: number) => `C${mid},${a.y + dy} ${mid},${b.y + dy} ${b.x},${b.y + dy}`
  const back = `C${mid},${b.y + HALF} ${mid},${a.y + HALF} ${a.x},${a.y + HALF}`
  return {
    ribbon: `M${a.x},${a.y - HALF} ${curve(-HALF)} L${b.x},${b.y + HALF} ${back} Z`,
    thread: `M${a.x},${a.y} ${curve(0)}`,
  }
}
