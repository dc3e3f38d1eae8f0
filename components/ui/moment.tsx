import { useFormatter } from '#i18n'
import type { Formatter } from '@/i18n/types'

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit' } as const

const STYLES = { day: DAY, time: TIME, both: { ...DAY, ...TIME } } as const

/** "23 Nov 2026, 14:02": when something was done here, in the time of the machine that Crossread runs on. */
export function Moment({ at, only = 'both' }: { at: string; only?: keyof typeof STYLES }) {
  return <time dateTime={at}>{useFormatter().dateTime(new Date(at), STYLES[only])}</time>
}

/** "2 Jan 2018, 14:10" for "2018-01-02T14:10+01:00": as printed by the outlet, in its own time; as precise as known. */
export function PublishedTime({ at }: { at: string }) {
  return <time dateTime={at}>{formatPublished(at, useFormatter())}</time>
}

/** The same as plain text; what is no date is left as it is. */
export function formatPublished(at: string, format: Formatter): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?/.exec(at) ?? []
  if (!year) return at
  const date = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0))
  return format.dateTime(new Date(date), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
    ...(hour && TIME),
  })
}
