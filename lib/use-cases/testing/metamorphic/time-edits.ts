import { type Edit, type EditKind, nextOf, replaceFirst } from './edit'

/** Edits of days, months and years. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const DATE = /\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>(?:19|20)\d\d)\b/
const MONTH = new RegExp(String.raw`\b(?<month>${MONTHS.join('|')}) (?<year>(?:19|20)\d\d)\b`)

const changeDay: Edit = ({ text }) =>
  replaceFirst(text, DATE, ({ day, month, year }) => `${(Number(day) + 8) % 27 || 27} ${month} ${year}`)

const changeMonth: Edit = ({ text }) =>
  replaceFirst(text, MONTH, ({ month, year }) => `${nextOf(MONTHS, month, 5)} ${year}`)

const changeYear: Edit = ({ text }) =>
  replaceFirst(text, /\b(?<year>(?:19|20)\d\d)\b(?! works)/, ({ year }) => String(Number(year) - 3))

/** Not the day on which something was said: what was said may be the same. */
const changeWeekday: Edit = ({ text }) =>
  replaceFirst(text, /(?<!\bsaid )\bon (?<name>[A-Z][a-z]+day)\b/, ({ name }) => `on ${nextOf(WEEKDAYS, name, 3)}`)

/** "on Monday" in a text of Wednesday 10 March 2021 is 8 March 2021. */
const dateWeekday: Edit = ({ text, publishedAt }) =>
  replaceFirst(text, /\bon (?<name>[A-Z][a-z]+day)\b/, ({ name }) => {
    const day = new Date(`${publishedAt}T12:00:00Z`)
    for (let back = 0; back < 7; back++) {
      if (WEEKDAYS[day.getUTCDay()] === name)
        return `on ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
      day.setUTCDate(day.getUTCDate() - 1)
    }
    return null
  })

/** "8 March 2021" and "March 8, 2021". */
const writeAmerican: Edit = ({ text }) => replaceFirst(text, DATE, ({ day, month, year }) => `${month} ${day}, ${year}`)

const dropTime: Edit = ({ text }) => {
  const rest = text.replace(
    / (?:on [A-Z][a-z]+day|on \d{1,2} [A-Z][a-z]+ \d{4}|in (?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b/,
    '',
  )
  return rest === text || rest.split(' ').length < 5 ? null : rest
}

export const TIME_EDITS: readonly EditKind[] = [
  { name: 'day changed', edit: changeDay, right: ['contradicts'] },
  { name: 'month changed', edit: changeMonth, right: ['contradicts'] },
  { name: 'year changed', edit: changeYear, right: ['contradicts'] },
  { name: 'weekday changed', edit: changeWeekday, right: ['contradicts'] },
  { name: 'weekday given as a date', edit: dateWeekday, right: ['agrees'] },
  { name: 'date in American order', edit: writeAmerican, right: ['agrees'] },
  { name: 'time left out', edit: dropTime, right: ['agrees'] },
]
