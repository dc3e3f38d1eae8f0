import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { Piece } from '@/lib/core/compare/marked-text'

/** How the claims of some pieces of text stand, as text: what is drawn from it is drawn again only when it differs. */
export function describeMarks(pieces: readonly Piece[], marks: ReadonlyMap<number, ClaimMark>): string {
  const ids = pieces.flatMap((piece) => [...(piece.claim === null ? [] : [piece.claim]), ...piece.badges])
  const entries = [...new Set(ids)].flatMap((id) => {
    const mark = marks.get(id)
    return mark ? [`${id}=${mark.kind}/${mark.stance ?? ''}/${mark.count}/${mark.of}`] : []
  })
  return entries.join(' ')
}

/** The marks by claim. */
export function parseMarks(described: string): Map<number, ClaimMark> {
  const entries = described.split(' ').filter(Boolean)
  return new Map(
    entries.map((entry) => {
      const [id, mark] = entry.split('=') as [string, string]
      const [kind, stance, count, of] = mark.split('/') as [ClaimMark['kind'], ClaimMark['stance'] | '', string, string]
      return [Number(id), { kind, stance: stance || null, count: Number(count), of: Number(of) }]
    }),
  )
}
