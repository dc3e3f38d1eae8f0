/** What is written along the axes of the timeline. */
import { scaleLinear, scaleUtc } from 'd3-scale'
import type { AxisSegment, TimeAxis } from '@/lib/core/compare/time-axis'

const DAY = 86_400_000
/** Room for one date, in pixels. */
const LABEL = 78

/** Widths, in pixels, that an axis has at least: in a narrow place, and in a wide one. */
export interface AxisRoom {
  readonly narrow: number
  readonly wide: number
}

export interface Tick {
  readonly at: number
  /** Share of the axis. */
  readonly x: number
  /** True where it is an hour of a day, false where it is a day. */
  readonly clock: boolean
  /** True where the day of the hour, or the year of the day, is told besides: it is another one than before. */
  readonly whole: boolean
  /** True where there is room for it in a wide chart only. */
  readonly wide: boolean
}

/** Dates along the axis of time, as many as have room. */
export function listTicks(axis: TimeAxis, room: AxisRoom): Tick[] {
  const all = axis.segments.flatMap((segment) => ticksOf(segment, axis.daysOnly, room.wide))
  const wide = thinOut(all, room.wide)
  const narrow = thinOut(wide, room.narrow)
  const isNew = (tick: BareTick, among: readonly BareTick[]) => {
    const before = among[among.indexOf(tick) - 1]
    return !before || wholeOf(before) !== wholeOf(tick)
  }
  return wide.map((tick) => {
    const isNarrow = narrow.includes(tick)
    return { ...tick, whole: isNew(tick, wide) || (isNarrow && isNew(tick, narrow)), wide: !isNarrow }
  })
}

type BareTick = Pick<Tick, 'at' | 'x' | 'clock'>

function ticksOf(segment: AxisSegment, daysOnly: boolean, width: number): BareTick[] {
  const { from, to, start, end } = segment
  const most = Math.max(2, Math.floor(((end - start) * width) / LABEL))
  const places = daysOnly ? placeDays(segment, most) : placeClocks(segment, most)
  const clock = !daysOnly && places.some((at) => at % DAY !== 0)
  const toX = (at: number) => (from === to ? (start + end) / 2 : start + ((at - from) / (to - from)) * (end - start))
  return places.map((at) => ({ at, x: toX(at), clock }))
}

// Days stand in the middle of themselves; the first and the last one are always told.
function placeDays({ from, to }: AxisSegment, most: number): number[] {
  const days = ticksBetween(from - DAY / 2, to - DAY / 2, most).filter((at) => at % DAY === 0)
  const inside = days.map((at) => at + DAY / 2).filter((at) => at > from && at < to)
  return [...new Set([from, ...inside, to])]
}

function placeClocks({ from, to }: AxisSegment, most: number): number[] {
  const ticks = ticksBetween(from, to, most)
  return ticks.length > 0 ? ticks : [from]
}

function ticksBetween(from: number, to: number, most: number): number[] {
  return scaleUtc().domain([from, to]).ticks(most).map(Number)
}

function wholeOf({ at, clock }: BareTick): number {
  return clock ? Math.floor(at / DAY) : new Date(at).getUTCFullYear()
}

// The ends of the axis are told before what lies between them.
function thinOut<One extends BareTick>(ticks: readonly One[], width: number): One[] {
  const order = [ticks[0], ticks.at(-1), ...ticks.slice(1, -1)].flatMap((tick) => tick ?? [])
  const kept: One[] = []
  for (const tick of order) {
    if (kept.every(({ x }) => Math.abs(x - tick.x) * width >= LABEL)) kept.push(tick)
  }
  return kept.toSorted((a, b) => a.at - b.at)
}

export interface ValueScale {
  /** Share of the height, from the foot. */
  readonly toY: (value: number) => number
  readonly ticks: readonly number[]
  readonly fromZero: boolean
}

/** From this share of the highest value on, the lowest one leaves most of the height empty if the scale begins at nought. */
const CLOSE_SHARE = 0.6

/** The scale of some values: from nought, unless all of them lie close together far above it. */
export function scaleValues(values: readonly number[]): ValueScale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const fromZero = low <= CLOSE_SHARE * high || low === high
  const room = (high - low) * 0.25
  const scale = scaleLinear()
    .domain(fromZero ? [Math.min(0, low), high === 0 ? 1 : high * 1.15] : [low - room, high + room])
    .range([0.04, 0.96])
  const areWhole = values.every(Number.isInteger)
  const ticks = scale.ticks(4).filter((tick) => !areWhole || Number.isInteger(tick))
  return { toY: (value) => scale(value), ticks, fromZero }
}
