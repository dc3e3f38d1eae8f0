/**
 * An axis of time for articles that are published in bursts: one scale all along it, and a break, drawn and labelled as such,
 * in place of a stretch in which nothing was published and which would squeeze all the rest:
 *
 *   10 Apr · · 18 Apr · 20 Apr  ⫽ six years ⫽  29 Mar
 */
import type { Moment } from './published'

/** A stretch of the axis. `start`, `end`: shares of the axis, 0 to 1, of its first and last moment. */
export interface AxisSegment {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** A stretch left out. `at`: where its middle lies; `length` in milliseconds. */
export interface AxisBreak {
  readonly at: number
  readonly length: number
}

export interface TimeAxis {
  readonly segments: readonly AxisSegment[]
  readonly breaks: readonly AxisBreak[]
  /** True where no clock is known: then nothing finer than a day is told. */
  readonly daysOnly: boolean
}

const DAY = 86_400_000
/** A shorter stretch is never left out. */
const LEAST_BREAK = 3 * DAY
/** How many times longer than all the rest a stretch is that is left out. */
const SQUEEZE = 4
/** More breaks would leave nothing to compare. */
const MOST_BREAKS = 3
/** Room for a break, and at both ends of each segment, as shares of the axis. */
const BREAK_ROOM = 0.1
const END_ROOM = 0.04

/** The axis on which all the moments lie; without segments where there are none. */
export function buildAxis(moments: readonly Moment[]): TimeAxis {
  const times = [...new Set(moments.map(({ at }) => at))].sort((a, b) => a - b)
  const breaks = findBreaks(times)
  const starts = [0, ...breaks]
  const spans = times.length === 0 ? [] : starts.map((first, i) => spanOf(times.slice(first, starts[i + 1])))
  return { ...layOut(spans), daysOnly: moments.every(({ precision }) => precision === 'day') }
}

/** Where a moment lies on the axis, as a share of it. */
export function placeOnAxis({ segments }: TimeAxis, { at }: Moment): number {
  const segment = segments.find(({ from, to }) => from <= at && at <= to) ?? segments[0]
  if (!segment) return 0.5
  const { from, to, start, end } = segment
  return from === to ? (start + end) / 2 : start + ((at - from) / (to - from)) * (end - start)
}

/** Places in `times` that come after a stretch to leave out. */
function findBreaks(times: readonly number[]): number[] {
  const gaps = times.slice(1).map((time, i) => ({ after: i + 1, length: time - times[i]! }))
  const longest = gaps.toSorted((a, b) => b.length - a.length)
  const kept = (count: number) => longest.slice(count).reduce((sum, { length }) => sum + length, 0)
  let count = 0
  while (count < MOST_BREAKS && kept(count + 1) > 0 && isEmpty(longest[count]!.length, kept(count + 1))) count++
  return longest
    .slice(0, count)
    .map(({ after }) => after)
    .sort((a, b) => a - b)
}

function isEmpty(length: number, rest: number): boolean {
  return length >= LEAST_BREAK && length > SQUEEZE * rest
}

function spanOf(times: readonly number[]): { from: number; to: number } {
  return { from: times[0]!, to: times.at(-1)! }
}

function layOut(spans: readonly { from: number; to: number }[]): Pick<TimeAxis, 'segments' | 'breaks'> {
  const whole = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const room = 1 - BREAK_ROOM * (spans.length - 1) - 2 * END_ROOM * spans.length
  const segments: AxisSegment[] = []
  const breaks: AxisBreak[] = []
  let at = 0
  spans.forEach(({ from, to }, i) => {
    const before = spans[i - 1]
    if (before) breaks.push({ at: at + BREAK_ROOM / 2, length: from - before.to })
    const start = at + (before ? BREAK_ROOM : 0) + END_ROOM
    const end = start + (whole === 0 ? room / spans.length : ((to - from) / whole) * room)
    segments.push({ from, to, start, end })
    at = end + END_ROOM
  })
  return { segments, breaks }
}
