import type { Translator } from '@/i18n/types'
import type { OriginDecision, OriginPair } from '@/lib/core/origins/count-origins'

interface Pair extends Pick<OriginPair<unknown>, 'together' | 'reasons'> {
  readonly decision: Pick<OriginDecision<unknown>, 'one' | 'by'> | null
}

/** Why two articles are one origin on a point, or two: "same speaker: police", "separated by Ada (found: same speaker: police)". */
export function describePair({ together, reasons, decision }: Pair, t: Translator<'origins'>): string {
  const joining = join(reasons.filter(({ joins }) => joins))
  const hints = join(reasons.filter(({ joins }) => !joins))
  if (decision) {
    const { one, by } = decision
    const found = [joining, hints].filter(Boolean).join(' · ')
    if (!found) return t(one ? 'pair.joined' : 'pair.separated', { by })
    return t(one ? 'pair.joinedBecause' : 'pair.separatedAlthough', { by, found })
  }
  if (together) return joining || t('pair.byWay')
  if (joining) return t('pair.apart', { found: joining })
  return hints ? t('pair.notJoined', { found: hints }) : t('pair.nothing')
}

function join(reasons: Pair['reasons']): string {
  return reasons.map(({ text }) => text).join(' · ')
}
