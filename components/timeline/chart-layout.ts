/**
 * Where the dots of a count chart stand, and the lines between them. The chart is as wide as its place on the screen, so places
 * are shares of it; what must not overlap is worked out for the narrowest chart there is. Dots that would overlap are pushed
 * towards the end of the line, in order, so that a wider chart only takes them further apart.
 */
import type { CountDot, CountMark, CountSeries, CountTie } from '@/lib/core/compare/count-series'
import { placeOnAxis, type TimeAxis } from '@/lib/core/compare/time-axis'

/** Pixels: a plot that has room for names, and the height of a dot with its number. */
const WIDE = 460
const DOT = 26
const GAP = 4
const NAME = 15
/** Width of a letter and of the icon beside it. */
const LETTER = 7.5
const ICON = 26

/** Counts that are told at one time with one number stand together. */
export interface PlacedDot {
  readonly dots: readonly CountDot[]
  readonly mark: CountMark
  readonly label: string
  /** Share of the plot from its start and from its foot. */
  readonly x: number
  readonly y: number
  /** Pixels towards the end of the line. */
  readonly shift: number
  readonly width: number
  /** Where its outlet's name has room in a wide chart. */
  readonly name: 'above' | 'below' | null
}

interface Placing {
  /** The axis of the dots that have a date. */
  readonly axis: TimeAxis
  /** Share of the plot's height at which a value stands. */
  readonly toY: (value: number) => number
  readonly toLabel: (dot: CountDot) => string
  /** Height of the plot and the least width it may have, in pixels. */
  readonly height: number
  readonly narrow: number
  /** Longest name in pixels. */
  readonly longestName: number
}

const MARK_ORDER: readonly CountMark[] = ['contradicts', 'updated', 'same', 'first', 'open']

/** The dots that have a date, placed; those of the same time and number together. */
export function placeDots({ dots }: CountSeries, placing: Placing): PlacedDot[] {
  const dated = dots.filter(({ moment }) => moment !== null)
  return nameDots(shiftDots(dated, placing), placing)
}

/** The dots without a date, in a strip of their own, with the width that it needs. */
export function placeUndated({ dots }: CountSeries, placing: Placing): { dots: PlacedDot[]; width: number } {
  const undated = dots.filter(({ moment }) => moment === null)
  const placed = shiftDots(undated, { ...placing, narrow: 0 }).map((dot) => ({ ...dot, name: null }))
  const first = placed[0]?.width ?? 0
  const starts = placed.map((dot) => ({ ...dot, shift: dot.shift + first / 2 }))
  return { dots: starts, width: Math.ceil(Math.max(0, ...starts.map(({ shift, width }) => shift + width / 2))) }
}

type BareDot = Omit<PlacedDot, 'name'>

function shiftDots(dots: readonly CountDot[], placing: Placing): BareDot[] {
  const together = Map.groupBy(dots, ({ moment, value }) => `${moment?.at ?? ''} ${value}`)
  const placed: BareDot[] = []
  for (const own of together.values()) placed.push(shiftDot(toDot(own, placing), placed, placing))
  return placed
}

function toDot(dots: readonly CountDot[], { axis, toY, toLabel }: Placing): BareDot {
  const first = dots[0]!
  const mark = MARK_ORDER.find((one) => dots.some((dot) => dot.mark === one)) ?? 'open'
  const label = toLabel(first)
  const width = ICON + label.length * LETTER
  const x = first.moment ? placeOnAxis(axis, first.moment) : 0
  return { dots, mark, label, x, y: toY(first.value), shift: 0, width }
}

function shiftDot(dot: BareDot, before: readonly BareDot[], { height, narrow }: Placing): BareDot {
  // What was told later never stands before what was told earlier.
  const earlier = before.filter(({ x }) => x < dot.x).map(({ x, shift }) => x * narrow + shift - dot.x * narrow)
  let shift = Math.max(0, ...earlier)
  for (;;) {
    const left = dot.x * narrow + shift
    const blocking = before.find(
      (other) =>
        Math.abs(other.y - dot.y) * height < DOT + GAP &&
        Math.abs(other.x * narrow + other.shift - left) < (other.width + dot.width) / 2 + GAP - 0.01,
    )
    if (!blocking) return { ...dot, shift }
    shift += blocking.x * narrow + blocking.shift - left + (blocking.width + dot.width) / 2 + GAP
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function nameDots(placed: readonly BareDot[], { height, longestName }: Placing): PlacedDot[] {
  const boxes: Box[] = placed.map((dot) => ({ ...middleOf(dot, height), width: dot.width, height: DOT }))
  return placed.map((dot) => {
    const { x, y } = middleOf(dot, height)
    const place = (['above', 'below'] as const).find((side) => {
      const box = { x, y: y + (side === 'above' ? 1 : -1) * (DOT + NAME + 2) * 0.5, width: longestName, height: NAME }
      const isFree = box.y > 0 && !boxes.some((other) => overlap(box, other))
      if (isFree) boxes.push(box)
      return isFree
    })
    return { ...dot, name: place ?? null }
  })
}

function middleOf({ x, y, shift }: Pick<PlacedDot, 'x' | 'y' | 'shift'>, height: number) {
  return { x: x * WIDE + shift, y: y * height }
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
}

/** Pixels that a chart needs before its start and after its end, so that no dot is cut off. */
export function findMargins(placed: readonly PlacedDot[], narrow: number): { start: number; end: number } {
  const before = placed.map(({ x, shift, width }) => width / 2 - shift - x * narrow)
  const after = placed.map(({ x, shift, width }) => width / 2 + shift - (1 - x) * narrow)
  return { start: Math.ceil(Math.max(0, ...before)), end: Math.ceil(Math.max(0, ...after)) }
}

/** A line of the chart, as the path of an SVG of 100 × 100. */
export interface ChartLine {
  readonly kind: CountTie['kind']
  readonly path: string
}

/** Steps from each count to the one that updates or repeats it, and a straight line between two that contradict each other. */
export function drawLines(series: CountSeries, axis: TimeAxis, toY: Placing['toY']): ChartLine[] {
  const chosen = series.dots.flatMap((_, at) =>
    [findBefore(series, at), findConflict(series, at)].flatMap((tie) => tie ?? []),
  )
  return [...new Set(chosen)].flatMap(({ a, b, kind }) => {
    const [from, to] = [series.dots[a]!, series.dots[b]!]
    if (!from.moment || !to.moment || (kind === 'same' && from.moment.at === to.moment.at)) return []
    const [x1, x2] = [from.moment, to.moment].map((moment) => round(placeOnAxis(axis, moment) * 100))
    const [y1, y2] = [from, to].map(({ value }) => round(100 - toY(value) * 100))
    const path = kind === 'contradicts' ? `M${x1} ${y1}L${x2} ${y2}` : `M${x1} ${y1}H${x2}V${y2}`
    return [{ kind, path }]
  })
}

/** The newest count that this one follows. */
function findBefore({ dots, ties }: CountSeries, at: number): CountTie | undefined {
  const before = ties.filter(({ b, kind }) => b === at && kind !== 'contradicts')
  return before.toSorted((x, y) => timeOf(dots[y.a]) - timeOf(dots[x.a]) || dots[y.a]!.value - dots[x.a]!.value)[0]
}

/** The nearest in time, then in number, of those that contradict it: all of them would be a tangle. */
function findConflict({ dots, ties }: CountSeries, at: number): CountTie | undefined {
  const away = ({ a, b }: CountTie) => Math.abs(timeOf(dots[a]) - timeOf(dots[b]))
  const apart = ({ a, b }: CountTie) => Math.abs(dots[a]!.value - dots[b]!.value)
  return ties
    .filter(({ a, b, kind }) => kind === 'contradicts' && (a === at || b === at))
    .toSorted((x, y) => away(x) - away(y) || apart(x) - apart(y))[0]
}

function timeOf(dot: CountDot | undefined): number {
  return dot?.moment?.at ?? 0
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
