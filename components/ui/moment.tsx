const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** "23 Nov 2026, 14:02": when something was done here, in this machine's time. Draw it on the server only. */
export function Moment({ at, only }: { at: string; only?: 'day' | 'time' }) {
  const date = new Date(at)
  const words = { day: DAY.format(date), time: TIME.format(date) }
  return <time dateTime={at}>{only ? words[only] : `${words.day}, ${words.time}`}</time>
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2 Jan 2018, 14:10" for "2018-01-02T14:10+01:00": as printed by the outlet, in its own time; as precise as known. */
export function PublishedTime({ at }: { at: string }) {
  return <time dateTime={at}>{formatPublished(at)}</time>
}

export function formatPublished(at: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}))?/.exec(at) ?? []
  if (!year) return at
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  return time ? `${date}, ${time}` : date
}
