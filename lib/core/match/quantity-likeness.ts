import type { Quantity } from '@/lib/core/vocabulary'

/** Units of which a deed has one amount: a price, a sentence. Distances, speeds and percentages change by the hour. */
const LASTING_UNIT = /^(?:[A-Z]{3}|year|month)$/
/** Nouns of which a story has many counts. */
const PLAIN_NOUNS = new Set(
  'person time man woman child boy girl member state country ballot case official day part'.split(' '),
)
/** What two bare counts of one noun have in likeness: "31 cadets", "34 cadets". */
export const BARE_LIKENESS = 0.8
/** Numbers up to this stand for many things in one story. */
const MOST_BY_CHANCE = 12
/** Deeds that are counted apart: who was hurt is not who was killed. */
const APART = new Set(['kill', 'injure', 'arrest', 'rescue', 'survive', 'miss', 'infect', 'hospitalise', 'evacuate'])

/** Returns how far two numbers count one thing: 1 where both count the same noun in the same deed, less where one of them is not said, 0 for the dead and the injured. */
export function measureLikeness(left: Quantity, right: Quantity): number {
  if (isOtherCount(left, right)) return 0
  const sameNoun = left.counts !== null && left.counts === right.counts
  const isBare = left.predicate === null && right.predicate === null && left.unit === null
  if (sameNoun && isBare && !PLAIN_NOUNS.has(left.counts ?? '')) return BARE_LIKENESS
  const sameDeed = left.predicate !== null && left.predicate === right.predicate
  if (sameNoun && sameDeed) return 1
  // Money and years may have no noun of their own: then the verb must do.
  if (LASTING_UNIT.test(left.unit ?? '') && (sameDeed ? !isOtherNoun(left, right) : sameNoun)) return 1
  return sameNoun || sameDeed ? 0.6 : 0.2
}

/** "four dead", "four injured"; "four boys", "four ambulances": small numbers are alike by chance. */
function isOtherCount(left: Quantity, right: Quantity): boolean {
  const [a, b] = [left.predicate ?? '', right.predicate ?? '']
  if (a !== b && APART.has(a) && APART.has(b)) return true
  const isSmall = left.unit === null && (left.high ?? left.low ?? 0) <= MOST_BY_CHANCE
  return isSmall && a !== b && isOtherNoun(left, right) && left.counts !== 'person' && right.counts !== 'person'
}

function isOtherNoun(left: Quantity, right: Quantity): boolean {
  return left.counts !== null && right.counts !== null && left.counts !== right.counts
}

/** "several" is no count that another could exceed, except of times: "several times", "twice". */
export function isComparable(left: Quantity, right: Quantity, likeness: number): boolean {
  const isVague =
    [left, right].some(({ exact }) => /^(?:several|a few|few|couple|handful)$/i.test(exact)) && left.counts !== 'time'
  return !isVague && likeness >= BARE_LIKENESS
}
