import { toInitials } from '@/lib/core/extract/initials'
import { NICKNAMES } from '@/lib/core/extract/lexicon/nicknames'
import { isArea, isPlaceKnown, isPlaceWithin } from '@/lib/core/extract/places'
import type { Name } from '@/lib/core/vocabulary'

const shortOf = new Map<string, number[]>()
NICKNAMES.forEach((row, index) => {
  for (const name of row.split(' ')) shortOf.set(name, [...(shortOf.get(name) ?? []), index])
})

/** Whether two names mean the same: equal keys, a shorter form of one person ("berg" and "ola berg"), or initials ("nfo"). */
export function isSameName(a: Name, b: Name): boolean {
  if (a.key === b.key) return true
  if (isInitials(a, b) || isInitials(b, a)) return true
  if (!isPersonLike(a) || !isPersonLike(b)) return false
  const [short, long] =
    a.key.length <= b.key.length ? [a.key.split(' '), b.key.split(' ')] : [b.key.split(' '), a.key.split(' ')]
  return short.at(-1) === long.at(-1) && short.every((word) => long.some((other) => isSameWord(word, other)))
}

/** "joe" and "joseph"; any word and itself. */
function isSameWord(word: string, other: string): boolean {
  return word === other || (shortOf.get(word) ?? []).some((row) => shortOf.get(other)?.includes(row))
}

/** "NFO" and "Nordic Fishery Office", each in its own article. */
function isInitials(short: Name, long: Name): boolean {
  if (short.key.includes(' ') || short.key.length < 3 || short.exact !== short.exact.toUpperCase()) return false
  return long.kind !== 'person' && toInitials(long.key) === short.key
}

/** Whether two places can be the same spot: one lies in the other ("Stockholm", "Sweden"), or may ("Kalder", "Sweden"). */
export function isNearPlace(a: Name, b: Name): boolean {
  if (isPlaceWithin(a.key, b.key) || isPlaceWithin(b.key, a.key)) return true
  return (isArea(a.key) && !isPlaceKnown(b.key)) || (isArea(b.key) && !isPlaceKnown(a.key))
}

/** Shortest surname whose spellings are compared letter by letter: "Hale" and "Hall" are two families. */
const LEAST_LETTERS = 6

/** Whether two people bear one name spelt in two ways: "Devin Brolan" and "Devin Brolna", "Ada Mathews" and "Ada Matthews". */
export function isMisspelt(a: Name, b: Name): boolean {
  const [first, ...restA] = a.key.split(' ')
  const [other, ...restB] = b.key.split(' ')
  const lastA = restA.at(-1)
  const lastB = restB.at(-1)
  if (first !== other || lastA === undefined || lastB === undefined || a.inferred || b.inferred) return false
  return isPersonLike(a) && isPersonLike(b) && isNearlySpelt(toSound(lastA), toSound(lastB))
}

/** Names from other alphabets are spelt as each outlet likes: "Zorinsky" and "Zorinskiy", "Ilovich" and "Ilovitch". */
function toSound(word: string): string {
  return word
    .replace(/[^\p{L}]/gu, '')
    .replace(/tch/g, 'ch')
    .replace(/(?:iy|yi|yy|ii|ij|i)$/, 'y')
}

/** The same letters in another order, or one letter doubled, added or left out inside the word. */
function isNearlySpelt(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LEAST_LETTERS - 1 || a.charAt(0) !== b.charAt(0)) return false
  if (sortLetters(a) === sortLetters(b)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1 || short.length < LEAST_LETTERS || long.startsWith(short)) return false
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

function isPersonLike({ kind }: Name): boolean {
  return kind === 'person' || kind === 'unknown'
}
