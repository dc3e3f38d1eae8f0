'use client'
import { useFormatter } from '#i18n'

/** The time of day today, the date before. The server may stand in another time zone: the browser's words count. */
export function ShortTime({ at }: { at: string }) {
  const format = useFormatter()
  const date = new Date(at)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const today = date.toDateString() === new Date().toDateString()
  const words = today
    ? format.dateTime(date, { hour: '2-digit', minute: '2-digit', timeZone })
    : format.dateTime(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone })
  return (
    <time dateTime={at} suppressHydrationWarning>
      {words}
    </time>
  )
}
