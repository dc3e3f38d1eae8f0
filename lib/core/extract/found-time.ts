import type { DayRange } from '@/lib/core/extract/days'
import type { Span } from '@/lib/core/vocabulary'

/** A time inside one line; `range` is null where it cannot be resolved. */
export interface FoundTime extends Span {
  readonly range: DayRange | null
  /** "19:15", where the words tell it. */
  readonly clock?: string
}

/** Words for a time (a global expression) and the days they come to, given the day of publication. */
export type TimePattern = readonly [
  words: RegExp,
  resolve: (match: RegExpExecArray, published: string) => DayRange | null,
]

/** Returns the times that the patterns find, none inside another: what an earlier pattern took is left out of the later ones. */
export function listMatches(line: string, patterns: readonly TimePattern[], published: string | null): FoundTime[] {
  const found: FoundTime[] = []
  for (const [words, resolve] of patterns)
    for (const match of line.matchAll(words)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (overlapsAny(span, found)) continue
      found.push({ ...span, range: resolve(match, published ?? '') })
    }
  return found
}

/** Whether a span shares a sign with any of the others. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end)
}
