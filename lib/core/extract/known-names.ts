import { foldWord } from '@/lib/core/extract/fold-word'
import { COUNTRIES } from '@/lib/core/extract/lexicon/countries'
import { KNOWN_NAMES } from '@/lib/core/extract/lexicon/known-names'
import { US_STATES } from '@/lib/core/extract/lexicon/us-states'
import { toPlaceKey } from '@/lib/core/extract/places'
import type { Token } from '@/lib/core/text/tokens'
import type { NameKind } from '@/lib/core/vocabulary'

/** What the lexicon knows of a name. */
export interface KnownEntry {
  readonly key: string
  readonly kind: NameKind
  readonly type: string
}

interface Written extends KnownEntry {
  readonly words: readonly string[]
  /** "IS", "WHO": counts only where it is written in capitals. */
  readonly capitals: boolean
}

const byFirstWord = new Map<string, Written[]>()

function add(written: string, entry: KnownEntry): void {
  const words = written.split(/[ _-]/).map(foldWord).filter(Boolean)
  const first = words[0]
  if (first === undefined) return
  const bare = written.replaceAll('.', '')
  const capitals = words.length === 1 && bare.length <= 5 && bare === bare.toUpperCase()
  const list = byFirstWord.get(first) ?? []
  list.push({ ...entry, words, capitals })
  byFirstWord.set(
    first,
    list.sort((a, b) => b.words.length - a.words.length),
  )
}

function addPlaces(places: string, type: string): void {
  for (const place of places.split(' ').filter(Boolean)) add(place, { key: toPlaceKey(place), kind: 'place', type })
}

for (const known of KNOWN_NAMES) for (const written of known.written.split('; ')) add(written, known)
for (const [key, names, places] of COUNTRIES) {
  for (const name of names.split(' ')) add(name, { key, kind: 'place', type: 'country' })
  addPlaces(places, 'city')
}
for (const [names, cities] of US_STATES) {
  const key = toPlaceKey(names.split(' ')[0] ?? '')
  for (const name of names.split(' ')) add(name, { key, kind: 'place', type: 'state' })
  addPlaces(cities, 'city')
}

/** Returns the known name that begins at `tokens[index]` (the longest one) and how many tokens it takes, or null. */
export function findKnownName(tokens: readonly Token[], index: number): { entry: KnownEntry; length: number } | null {
  const first = tokens[index]
  const options = first ? byFirstWord.get(foldWord(first.text)) : undefined
  for (const option of options ?? []) {
    const length = matchWords(tokens, index, option)
    if (length > 0) return { entry: option, length }
  }
  return null
}

function matchWords(tokens: readonly Token[], index: number, option: Written): number {
  const first = tokens[index]
  if (!first || (option.capitals && first.text.replaceAll('.', '') !== first.text.replaceAll('.', '').toUpperCase()))
    return 0
  let at = index
  let capitalised = false
  for (const word of option.words) {
    if (tokens[at]?.text === '-' && at > index) at += 1
    const token = tokens[at]
    if (!token || foldWord(token.text) !== word) return 0
    capitalised ||= /^\p{Lu}/u.test(token.text)
    at += 1
  }
  return capitalised ? at - index : 0
}
