import { readByChrono } from '@/lib/core/extract/chrono-times'
import { isDay, toDay } from '@/lib/core/extract/days'
import { readFixedTimes } from '@/lib/core/extract/fixed-times'
import { overlapsAny, type FoundTime } from '@/lib/core/extract/found-time'
import { readHolidays } from '@/lib/core/extract/holidays'
import { readRelativeTimes } from '@/lib/core/extract/relative-times'
import type { Span, TimeRef } from '@/lib/core/vocabulary'

/** A sentence without any of these speaks of no day: spares most of the work. */
const TIME_HINT =
  /\d|day\b|noon\b|midnight\b|[Yy]esterday|[Tt]onight|[Tt]omorrow|\bago\b|\b(?:[Ll]ast|[Nn]ext|[Tt]his|past)\b|weekend|Eve\b|Halloween|Fourth of|January|February|March|April|May|June|July|August|September|October|November|December|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/
/** Longer sentences are no sentences; chrono is not linear on them. */
const LONGEST_SENTENCE = 2000

/** Returns the times of one sentence, resolved to days against the publication date; unresolved where that is needed and missing. */
export function findTimes(text: string, sentence: Span, publishedAt: string | null): TimeRef[] {
  const line = text.slice(sentence.start, sentence.end)
  if (line.length > LONGEST_SENTENCE || !TIME_HINT.test(line)) return []
  const published = publishedAt !== null && isDay(toDay(publishedAt)) ? toDay(publishedAt) : null
  return listTimes(line, published)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, range, clock }) => ({
      ...(clock === undefined ? {} : { clock }),
      start: start + sentence.start,
      end: end + sentence.start,
      exact: line.slice(start, end),
      from: range?.from ?? null,
      to: range?.to ?? null,
    }))
}

/** What reads more precisely comes first; a year alone last, as it may be the end of a date. */
function listTimes(line: string, published: string | null): FoundTime[] {
  const fixed = readFixedTimes(line)
  const years = fixed.filter(({ start, end }) => end - start === 4)
  const found: FoundTime[] = fixed.filter((time) => !years.includes(time))
  for (const times of [readHolidays(line, published), readRelativeTimes(line, published), years])
    found.push(...times.filter((time) => !overlapsAny(time, found)))
  return [...found, ...readByChrono(line, published).filter((time) => !overlapsAny(time, found))]
}
