import { isPlaceWithin } from '@/lib/core/extract/known-names'
import type { Name } from '@/lib/core/vocabulary'

/** Whether two names mean the same: equal keys, or a shorter form of one person ("berg" and "ola berg"). */
export function isSameName(a: Name, b: Name): boolean {
  if (a.key === b.key) return true
  if (!isPersonLike(a) || !isPersonLike(b)) return false
  const [short, long] =
    a.key.length <= b.key.length ? [a.key.split(' '), b.key.split(' ')] : [b.key.split(' '), a.key.split(' ')]
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

/** Whether two places can be the same spot: one lies in the other ("Stockholm", "Sweden"). */
export function isNearPlace(a: Name, b: Name): boolean {
  return isPlaceWithin(a.key, b.key) || isPlaceWithin(b.key, a.key)
}

/** Whether two people bear one name spelt in two ways: "Devin Brolan", "Devin Brolen". */
export function isMisspelt(a: Name, b: Name): boolean {
  const [first, ...restA] = a.key.split(' ')
  const [other, ...restB] = b.key.split(' ')
  const lastA = restA.at(-1)
  const lastB = restB.at(-1)
  if (first !== other || lastA === undefined || lastB === undefined || a.inferred || b.inferred) return false
  return (
    isPersonLike(a) &&
    isPersonLike(b) &&
    lastA !== lastB &&
    lastA.length >= 5 &&
    sortLetters(lastA) === sortLetters(lastB)
  )
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

function isPersonLike({ kind }: Name): boolean {
  return kind === 'person' || kind === 'unknown'
}
