/**
 * An article's text cut into pieces, each owned by at most one claim, so that it can be one link.
 * Where claims overlap, the shorter one owns the shared words: "[the man, [aged 39], fled]" is three pieces, the middle
 * one for "aged 39". A claim that would own nothing (two of the same words) gets a bare `badge` after its last word.
 */
import { toSegments } from '@/lib/core/annotate/segments'
import type { Span } from '@/lib/core/vocabulary'

export interface Piece extends Span {
  readonly text: string
  readonly claim: number | null
  /** True on the first piece that its claim owns: the one that is focused. */
  readonly first: boolean
  /** True on the last piece that its claim owns: the one that carries the sign. */
  readonly last: boolean
  /** Claims without a piece of their own that end here. */
  readonly badges: readonly number[]
}

interface Marked extends Span {
  readonly id: number
}

/** The pieces of each block; joined, the texts of a block's pieces are the block. */
export function toPieces(text: string, blocks: readonly Span[], claims: readonly Marked[]): Piece[][] {
  const byId = new Map(claims.map((claim) => [String(claim.id), claim]))
  const segments = toSegments(
    text,
    blocks,
    claims.map(({ id, start, end }) => ({ id: String(id), start, end })),
  )
  const owned = segments.map((row) => row.map((segment) => ({ segment, owner: findShortest(segment.ids, byId) })))
  const flat = owned.flat()
  const firsts = new Map(flat.toReversed().flatMap(({ owner, segment }) => (owner ? [[owner.id, segment.start]] : [])))
  const lasts = new Map(flat.flatMap(({ owner, segment }) => (owner ? [[owner.id, segment.start]] : [])))
  const bare = claims.filter((claim) => !firsts.has(claim.id) && claim.end > claim.start)
  return owned.map((row) =>
    row.map(({ segment, owner }) => ({
      start: segment.start,
      end: segment.end,
      text: segment.text,
      claim: owner?.id ?? null,
      first: owner !== null && firsts.get(owner.id) === segment.start,
      last: owner !== null && lasts.get(owner.id) === segment.start,
      badges: bare.filter((claim) => claim.end > segment.start && claim.end <= segment.end).map((claim) => claim.id),
    })),
  )
}

function findShortest(ids: readonly string[], byId: ReadonlyMap<string, Marked>): Marked | null {
  const covering = ids.flatMap((id) => byId.get(id) ?? [])
  return covering.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.id - b.id)[0] ?? null
}
