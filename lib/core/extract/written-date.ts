/** Dates as they stand at the head of an article, with day, month and year. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
const PATTERNS: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?<time>T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?/i,
  new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+${YEAR}\b`, 'i'),
  new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${MONTH},?\s+${YEAR}\b`, 'i'),
]

/** What may stand beside a date on a line of its own: weekday, clock, time zone, a sign. */
const BESIDE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|at|on|am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cet|cest|e[ds]?t|p[ds]?t|updated|\d{1,2}[:.]\d\d(?:am|pm)?|[|,•·–—-]|\s)*$/i

/** The date in the words as ISO date (with time where it is written so); `alone`: only if little else stands there. */
export function findDate(words: string, alone: boolean): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(words)
    if (!found?.groups) continue
    const beside = words.slice(0, found.index) + words.slice(found.index + found[0].length)
    if (alone && !BESIDE.test(beside)) continue
    return toIso(found.groups)
  }
  return null
}

function toIso(groups: Readonly<Record<string, string | undefined>>): string | null {
  const name = groups.month?.toLowerCase() ?? ''
  const month = groups.number ? Number(groups.number) : MONTHS.findIndex((full) => full.startsWith(name)) + 1
  const day = Number(groups.day)
  const year = Number(groups.year)
  const time = Date.UTC(year, month - 1, day)
  const isReal = month >= 1 && month <= 12 && new Date(time).getUTCDate() === day
  return isReal ? new Date(time).toISOString().slice(0, 10) + (groups.time?.toUpperCase() ?? '') : null
}
