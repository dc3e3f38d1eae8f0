import { weighFeatures } from '@/lib/core/judge/combine-scores'
import type { PairFeatures } from '@/lib/core/judge/pair-features'
import type { ComparableClaim, Reason, Stance } from '@/lib/core/vocabulary'

/** What the reader of sentence pairs is said to have found. */
const WORDS: Readonly<Record<Stance, string>> = {
  agrees: 'read together: the one says what the other says',
  contradicts: 'read together: both cannot be true',
  scope: 'read together: one subject, no conflict',
  unrelated: 'read together: neither follows from the other',
}

/** True where what the learned judge read speaks for the stance, and not less than what the rules saw. */
export function isMovedByReading(features: PairFeatures, stance: Stance): boolean {
  if (stance === 'unrelated' || stance === 'scope') return false
  const weighed = Object.entries(weighFeatures(features, stance)).filter(([name]) => name !== 'bias')
  const sum = (isRead: boolean): number =>
    weighed.filter(([name]) => name.startsWith('read') === isRead).reduce((all, [, weight]) => all + weight, 0)
  return sum(true) > 0 && sum(true) >= sum(false)
}

/** Returns the reason that stands for the learned judge: it read both claims as a whole, so it quotes both. */
export function describeReading(stance: Stance, a: ComparableClaim, b: ComparableClaim): Reason {
  const quote = ({ start, end, exact }: ComparableClaim) => ({ start, end, exact })
  return { kind: 'reading', text: WORDS[stance], for: stance, a: quote(a), b: quote(b) }
}
