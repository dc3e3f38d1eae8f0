/** Months in order, in lower case. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** A month in words, as one group of an expression. */
export const MONTH_WORD = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)`

/** Number of a month, 1 to 12, by its first three letters. */
export function toMonth(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3).toLowerCase())) + 1
}

/** First month (from 0) of each season in the north, where the news at hand comes from; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
])

/** A season in words, as one group of an expression. */
export const SEASON_WORD = '(spring|summer|autumn|fall|winter)'
