/** Days as ISO dates ("2017-04-07"), both ends included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** Returns the first ten signs of an ISO date or date-time: its day. */
export function toDay(iso: string): string {
  return iso.slice(0, 10)
}

/** Returns the day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Returns the days of a month (1 to 12). */
export function daysOfMonth(year: number, month: number): DayRange {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const start = `${pad(year, 4)}-${pad(month, 2)}`
  return { from: `${start}-01`, to: `${start}-${pad(last, 2)}` }
}

/** Returns the days of a year. */
export function daysOfYear(year: number): DayRange {
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` }
}

/** Returns the days of `years` years from the first on. */
export function daysOfYears(first: number, years: number): DayRange {
  return { from: daysOfYear(first).from, to: daysOfYear(first + years - 1).to }
}

/** Returns the days of `months` months, the first one counted from January of `year` (0 is January, -1 the December before). */
export function daysOfMonths(year: number, first: number, months: number): DayRange {
  const at = (month: number): DayRange => daysOfMonth(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1)
  return { from: at(first).from, to: at(first + months - 1).to }
}

/** Returns the week that a day lies in, the Sunday before its Monday included: for some it begins there. */
export function daysOfWeek(day: string): DayRange {
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
  return { from: addDays(day, -sinceMonday - 1), to: addDays(day, 6 - sinceMonday) }
}

/** Whether the text is a day that a calendar can hold: years 1000 to 9999. */
export function isDay(day: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
