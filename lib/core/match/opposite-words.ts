import { ANTONYMS } from '@/lib/core/match/lexicon/antonyms'
import { CONVERSES } from '@/lib/core/match/lexicon/converses'
import { OPPOSITES, PLAIN_OPPOSITES } from '@/lib/core/match/lexicon/opposites'
import type { Term } from '@/lib/core/vocabulary'

/** Lemma → the lemmas that exclude it; with a part of speech before it where only that counts ("ADJ open"). */
const opposites = new Map<string, Set<string>>()
/** Those that exclude each other only where all the rest is the same. */
const plainOpposites = new Map<string, Set<string>>()
const converses = new Map<string, Set<string>>()

function add(map: Map<string, Set<string>>, one: string, other: string): void {
  map.set(one, (map.get(one) ?? new Set()).add(other))
  map.set(other, (map.get(other) ?? new Set()).add(one))
}

function addRows(map: Map<string, Set<string>>, rows: readonly (readonly [left: string, right: string])[]): void {
  for (const [left, right] of rows)
    for (const one of left.split(' ')) for (const other of right.split(' ')) add(map, one, other)
}

addRows(opposites, OPPOSITES)
addRows(plainOpposites, PLAIN_OPPOSITES)
addRows(converses, CONVERSES)
for (const [pos, pairs] of Object.entries(ANTONYMS)) {
  for (const pair of pairs.split(' ')) {
    const [left, right] = pair.split('/')
    if (left && right) add(opposites, `${pos} ${left}`, `${pos} ${right}`)
  }
}

/** Returns the lemmas that exclude a word of this part of speech when both are said of one thing: "accept" → "reject", "refuse". */
export function listOpposites(lemma: string, pos: string): string[] {
  const named = [...(opposites.get(`${pos} ${lemma}`) ?? [])].map((key) => key.slice(pos.length + 1))
  return [...new Set([...(opposites.get(lemma) ?? []), ...named])]
}

/** Whether two words exclude each other where they stand in the same place of the same sentence; lemmas. */
export function areOpposite(one: Term, other: Term): boolean {
  return (
    listOpposites(one.lemma, one.pos).includes(other.lemma) ||
    (plainOpposites.get(one.lemma)?.has(other.lemma) ?? false)
  )
}

/** Whether two verbs may tell one deed from its two sides: "buy" and "sell". */
export function isConverse(one: string, other: string): boolean {
  return converses.get(one)?.has(other) ?? false
}
