/** The day and the time of a published time, as date and time inputs show them; '' where that much is not known. */
export function toFields(publishedAt: string | null): { date: string; time: string } {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(publishedAt ?? '') ?? []
  return { date, time }
}

/** Back from the inputs. What they leave as it was keeps all it had: seconds, time zone, "2017-04". */
export function fromFields({ date, time, was }: { date: string; time: string; was: string }): string | null {
  const before = toFields(was)
  if (before.date === date && before.time === time) return was || null
  if (!date) return null
  return time ? `${date}T${time}` : date
}
