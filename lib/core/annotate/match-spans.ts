import type { Span } from '@/lib/core/vocabulary'

/**
 * Which of the spans known from before are meant by spans found now, in the same text. An engine that cuts a little
 * differently finds the same statement, and what hangs on it should stay:
 *
 *   known  [On Monday the mill burned, police said]
 *   found  [On Monday the mill burned]
 */

/** Share of the longer span that two spans have in common when they are one statement; half of a sentence is another one. */
const SAME_STATEMENT = 0.6

/** A span as it was found, and where it stands since a person moved it. */
export interface KnownSpan {
  readonly found: Span | null
  readonly stands: Span
}

/**
 * For each found span the index of the known one that it is, or null for a new one. Equal spans come first, then those that
 * share most; each known span is taken once.
 */
export function matchSpans(known: readonly KnownSpan[], found: readonly Span[]): (number | null)[] {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const take = (at: number, row: number | undefined): void => {
    if (row === undefined || matches.has(at) || taken.has(row)) return
    matches.set(at, row)
    taken.add(row)
  }
  for (const spanOf of [({ found }: KnownSpan) => found, ({ stands }: KnownSpan) => stands]) {
    const rows = new Map(known.map((one, row) => [keyOf(spanOf(one)), row] as const).reverse())
    found.forEach((span, at) => take(at, rows.get(keyOf(span))))
  }
  const isLeft = (at: number): boolean => !matches.has(at)
  for (const { at, row } of listNear(known, taken, found, isLeft)) take(at, row)
  return found.map((_, at) => matches.get(at) ?? null)
}

function keyOf(span: Span | null): string {
  return span ? `${span.start} ${span.end}` : ''
}

/** The pairs of one statement with other bounds, those that share most first. */
function listNear(
  known: readonly KnownSpan[],
  taken: ReadonlySet<number>,
  found: readonly Span[],
  isLeft: (at: number) => boolean,
): { at: number; row: number }[] {
  const rows = known
    .flatMap(({ found, stands }, row) => (taken.has(row) ? [] : [found, stands].map((span) => ({ span, row }))))
    .flatMap(({ span, row }) => (span ? [{ span, row }] : []))
    .sort((a, b) => a.span.start - b.span.start)
  const left = found.map((span, at) => ({ span, at })).filter(({ at }) => isLeft(at))
  let from = 0
  const pairs = left
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, at }) => {
      while (from < rows.length && rows[from]!.span.end <= span.start) from++
      const near = []
      for (let i = from; i < rows.length && rows[i]!.span.start < span.end; i++) {
        const shared = shareOf(rows[i]!.span, span)
        if (shared >= SAME_STATEMENT) near.push({ at, row: rows[i]!.row, shared })
      }
      return near
    })
  return pairs.sort((a, b) => b.shared - a.shared || a.at - b.at || a.row - b.row)
}

function shareOf(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / Math.max(one.end - one.start, other.end - other.start)
}
