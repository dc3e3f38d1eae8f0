import type { ClaimProfile } from '@/lib/core/match/claim-profile'
import { isSameName } from '@/lib/core/match/same-name'
import type { TermWeight } from '@/lib/core/match/term-weight'
import type { Name, Term } from '@/lib/core/vocabulary'

/** Which words and names two claims share, and how much that weighs. */
export interface Overlap {
  readonly names: readonly { readonly a: Name; readonly b: Name; readonly weight: number }[]
  readonly terms: readonly { readonly a: Term; readonly b: Term; readonly key: string; readonly weight: number }[]
  /** Weight of all that is shared. */
  readonly shared: number
  /** Shared weight over the mean of both, 0 to 1. */
  readonly dice: number
  /** Shared weight over that of the lighter claim, 0 to 1. */
  readonly containment: number
}

/** A name says this much more than a plain word of the same rarity. */
const NAME_FACTOR = 1.4
/** "he" was read as a name: good for telling who is meant, weaker as a sign that two claims speak of one thing. */
const INFERRED_FACTOR = 0.5

/** Returns what two claims share, weighed by how telling each word is. */
export function measureOverlap(a: ClaimProfile, b: ClaimProfile, weigh: TermWeight): Overlap {
  const names = sharedNames(a, b, weigh)
  const terms = [...a.terms].flatMap(([key, term]) => {
    const other = b.terms.get(key)
    return other ? [{ a: term, b: other, key, weight: weigh(key) }] : []
  })
  const shared = sum([...names, ...terms].map((entry) => entry.weight))
  const weightA = totalWeight(a, weigh)
  const weightB = totalWeight(b, weigh)
  const lighter = Math.min(weightA, weightB)
  return {
    names,
    terms,
    shared,
    dice: weightA + weightB > 0 ? Math.min(1, (2 * shared) / (weightA + weightB)) : 0,
    containment: lighter > 0 ? Math.min(1, shared / lighter) : 0,
  }
}

function sharedNames(a: ClaimProfile, b: ClaimProfile, weigh: TermWeight): Overlap['names'] {
  return [...a.names.values()].flatMap((name) => {
    const other = b.names.get(name.key) ?? [...b.names.values()].find((option) => isSameName(name, option))
    return other ? [{ a: name, b: other, weight: Math.min(nameWeight(name, weigh), nameWeight(other, weigh)) }] : []
  })
}

function nameWeight(name: Name, weigh: TermWeight): number {
  return NAME_FACTOR * weigh(name.key) * (name.inferred ? INFERRED_FACTOR : 1)
}

function totalWeight(profile: ClaimProfile, weigh: TermWeight): number {
  const names = sum([...profile.names.values()].map((name) => nameWeight(name, weigh)))
  return names + sum([...profile.terms.keys()].map(weigh))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
