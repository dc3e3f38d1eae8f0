/** When an article was published, as a place in time. */

/** `at`: milliseconds since 1970, UTC. Where only the day is known it is the middle of that day. */
export interface Moment {
  readonly at: number
  readonly precision: 'minute' | 'day'
}

const HALF_DAY = 43_200_000

/** The moment of an ISO date or date-time; null where it is not known to the day. A clock without a zone counts as UTC. */
export function toMoment(publishedAt: string | null): Moment | null {
  const [, day, clock, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(publishedAt ?? '') ?? []
  const at = Date.parse(clock ? `${day}T${clock}${zone ?? 'Z'}` : `${day}T00:00Z`)
  if (Number.isNaN(at)) return null
  return clock ? { at, precision: 'minute' } : { at: at + HALF_DAY, precision: 'day' }
}

/**
 * Whether the second of two articles is the later one: 1, -1 where it is the earlier one, 0 where that is not known. Clocks are
 * compared where both have one; a day alone is no later than a clock on it.
 */
export function compareMoments(a: Moment | null, b: Moment | null): -1 | 0 | 1 {
  if (!a || !b) return 0
  const isSame = a.precision === 'minute' && b.precision === 'minute' ? a.at === b.at : toDay(a) === toDay(b)
  return isSame ? 0 : a.at < b.at ? 1 : -1
}

/** In the order of publication; what has no date comes last. */
export function byMoment(a: Moment | null, b: Moment | null): number {
  return (a?.at ?? Infinity) === (b?.at ?? Infinity) ? 0 : (a?.at ?? Infinity) - (b?.at ?? Infinity)
}

function toDay({ at }: Moment): number {
  return Math.floor(at / (2 * HALF_DAY))
}
