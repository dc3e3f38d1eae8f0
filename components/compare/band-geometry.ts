/** The ids of a selected claim, of one match, and of what links them. */
export interface Tie {
  readonly link: number
  readonly from: number
  readonly to: number
}

export interface Band extends Tie {
  /** Paths in pixels of the drawing area. */
  readonly ribbon: string
  readonly thread: string
  readonly label: { readonly x: number; readonly y: number }
}

interface Edge {
  readonly x: number
  readonly y: number
}

/** Half the height of a band, in pixels: at least 24 can be hit. */
const HALF = 12
/** A line whose end is at most this much further from the gutter than the nearest one will do, in pixels. */
const NEAR = 56
/** Labels of two bands in one gutter keep this distance, in pixels. */
const LABEL_STEP = 62

/** The bands whose two ends are in sight, measured on the page. */
export function measureBands(area: HTMLElement, ties: readonly Tie[]): Band[] {
  const origin = area.getBoundingClientRect()
  const columns = measureColumns(area, origin)
  const bands: Band[] = []
  for (const tie of ties) {
    const band = measureBand(origin, columns, tie)
    if (!band) continue
    const crowded = bands.find(
      (other) => Math.abs(other.label.x - band.label.x) < 30 && Math.abs(other.label.y - band.label.y) < LABEL_STEP,
    )
    bands.push(crowded ? { ...band, label: { x: band.label.x, y: crowded.label.y + LABEL_STEP } } : band)
  }
  return bands
}

function measureBand(origin: DOMRect, columns: readonly Measured[], tie: Tie): Band | null {
  const from = document.getElementById(`c${tie.from}`)
  const to = document.getElementById(`c${tie.to}`)
  const fromAt = columns.findIndex(({ element }) => element.contains(from))
  const toAt = columns.findIndex(({ element }) => element.contains(to))
  if (!from || !to || fromAt < 0 || toAt < 0) return null
  const forward = fromAt <= toAt
  const a = edgeOf(forward ? from : to, 'right', origin)
  const b = a && edgeOf(forward ? to : from, 'left', origin)
  if (!a || !b || b.x <= a.x) return null
  // The gutter between two neighbouring columns, where the labels stand.
  const before = columns[forward ? toAt - 1 : toAt]
  const after = columns[forward ? toAt : toAt + 1]
  if (!before || !after) return null
  const lane = { left: before.right, right: after.left }
  const label = { x: (lane.left + lane.right) / 2, y: (a.y + b.y) / 2 }
  if (Math.abs(toAt - fromAt) === 1) return { ...tie, label, ...draw(a, b) }
  // Over the columns between, a band would cross what is read there: only its last stretch, at the match, is drawn.
  const near = forward ? b : a
  const level = (x: number) => ({ x, y: near.y })
  return {
    ...tie,
    label: { ...label, y: near.y },
    ...draw(level(forward ? lane.left : a.x), level(forward ? b.x : lane.right)),
  }
}

/** A column without the lane before it. */
interface Measured {
  readonly element: Element
  readonly left: number
  readonly right: number
}

// In visual order.
function measureColumns(area: HTMLElement, origin: DOMRect): Measured[] {
  const columns = [...area.getElementsByClassName('column')].map((element) => {
    const parts = [...element.children].filter((part) => part.matches('.column-main, .ruler'))
    const places = parts.map((part) => part.getBoundingClientRect())
    return {
      element,
      left: Math.min(...places.map((place) => place.left)) - origin.left,
      right: Math.max(...places.map((place) => place.right)) - origin.left,
    }
  })
  return columns.toSorted((x, y) => x.left - y.left)
}

// The edge of the first line of a passage that comes near the gutter; null where the passage is out of sight.
function edgeOf(passage: HTMLElement, side: 'left' | 'right', origin: DOMRect): Edge | null {
  const frame = passage.closest('.scroller')!.getBoundingClientRect()
  // Asked where a passage far away is, a browser lays it out: that of its stretch it knows.
  const stretch = passage.closest('.stretch')!.getBoundingClientRect()
  if (stretch.bottom < frame.top || stretch.top > frame.bottom) return null
  const inSight = (rect: DOMRect) => rect.width > 1 && rect.bottom > frame.top && rect.top < frame.bottom
  const rects = [...passage.getClientRects()].filter(inSight)
  const reach = (rect: DOMRect) => (side === 'right' ? frame.right - rect.right : rect.left - frame.left)
  const nearest = Math.min(...rects.map(reach))
  const best = rects.find((rect) => reach(rect) <= nearest + NEAR)
  if (!best || frame.width === 0) return null
  return { x: best[side] - origin.left + (side === 'right' ? 3 : -3), y: (best.top + best.bottom) / 2 - origin.top }
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
