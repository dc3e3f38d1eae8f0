import type { ClaimMark } from '@/lib/core/compare/corroboration'

/** How some claims stand, as text: what is drawn from it is drawn again only when it differs. */
export function describeMarks(claims: ReadonlySet<number>, marks: ReadonlyMap<number, ClaimMark>): string {
  const entries = [...claims].flatMap((id) => {
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
