import type { OriginDecision, OriginPair } from '@/lib/core/origins/count-origins'

interface Pair extends Pick<OriginPair<unknown>, 'together' | 'reasons'> {
  readonly decision: Pick<OriginDecision<unknown>, 'one' | 'by'> | null
}

/** Why two articles are one origin on a point, or two: "same speaker: police", "separated by Ada (found: same speaker: police)". */
export function describePair({ together, reasons, decision }: Pair): string {
  const found = (joins: boolean) =>
    reasons
      .filter((reason) => reason.joins === joins)
      .map(({ text }) => text)
      .join(' · ')
  const joining = found(true)
  const hints = found(false)
  if (decision) {
    const all = [joining, hints].filter(Boolean).join(' · ')
    return `${decision.one ? 'joined' : 'separated'} by ${decision.by}${all ? ` (found: ${all})` : ''}`
  }
  if (together) return joining || 'joined by way of another article'
  if (joining) return `${joining}; apart because others here were separated`
  return hints ? `not joined, but ${hints}` : 'nothing in common found'
}
