/** Says which place "the Swedish capital", "the capital of Sweden" or "the city" means, where only one can be meant. */
import { phraseHead } from '@/lib/core/extract/phrase-head'
import { findCapital } from '@/lib/core/extract/places'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import type { Token } from '@/lib/core/text/tokens'
import type { Name, Span } from '@/lib/core/vocabulary'

/** Tokens of "the old Swedish capital". */
const LONGEST_PHRASE = 5

/** Places named so far: "the capital" is that of the only country, "the city" the only city. */
interface Seen {
  readonly countries: Set<string>
  readonly cities: Set<string>
}

/** Returns names for the descriptions of places ("the capital", "the city") that can mean one only; `names` are in reading order. */
export function findPlaceReferences(
  text: string,
  sentences: readonly SentenceTokens[],
  names: readonly Name[],
): Name[] {
  const places = names.filter(({ kind }) => kind === 'place')
  const seen: Seen = { countries: new Set(), cities: new Set() }
  const found: Name[] = []
  let next = 0
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      for (let place = places[next]; place && place.start <= token.start; place = places[(next += 1)]) look(seen, place)
      if (token.lemma !== 'the') return
      const meant = readPhrase(tokens, at, places.slice(next, next + LONGEST_PHRASE), seen)
      if (!meant) return
      const { start } = token
      const exact = text.slice(start, meant.end)
      found.push({ start, end: meant.end, exact, kind: 'place', type: 'city', key: meant.key, inferred: true })
    })
  }
  return found
}

function look({ countries, cities }: Seen, { key, type }: Name): void {
  if (type === 'country') countries.add(key)
  else if (type !== 'state' && type !== 'continent') cities.add(key)
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  ahead: readonly Name[],
  seen: Seen,
): { readonly key: string; readonly end: number } | null {
  const head = phraseHead(tokens, at + 1)
  const noun = tokens[head]
  if (!noun || head - at > LONGEST_PHRASE || isNamedNext(tokens, head)) return null
  const isCapital = noun.text === 'capital' || (noun.text === 'city' && tokens[head - 1]?.text === 'capital')
  const key = isCapital ? readCapital(tokens, at, head, ahead, seen) : readCity(noun, head - at, seen)
  return key === null ? null : { key, end: noun.end }
}

// "the capital Oslo", "the capital, Oslo", "the capital’s airport": the place stands there, or something else is meant.
function isNamedNext(tokens: readonly Token[], head: number): boolean {
  const after = tokens[head + 1]
  const next = after?.text === ',' ? tokens[head + 2] : after
  return next?.pos === 'PROPN' || /^['’]s$/.test(after?.text ?? '')
}

function readCapital(
  tokens: readonly Token[],
  at: number,
  head: number,
  ahead: readonly Name[],
  { countries }: Seen,
): string | null {
  const phrase: Span = { start: tokens[at]?.start ?? 0, end: tokens[head]?.end ?? 0 }
  const inside = ahead.find(({ start, end }) => start >= phrase.start && end <= phrase.end)
  if (inside) return findCapital(inside.key)
  if (tokens[head + 1]?.text === 'of') {
    const of = ahead.find(({ start }) => start === tokens[head + 2]?.start)
    return of ? findCapital(of.key) : null
  }
  const [country] = countries
  const isBare = head === at + 1 || tokens[head - 1]?.text === 'capital'
  return isBare && countries.size === 1 && country !== undefined ? findCapital(country) : null
}

function readCity({ text }: Token, length: number, { cities }: Seen): string | null {
  const [city] = cities
  return text === 'city' && length === 1 && cities.size === 1 && city !== undefined ? city : null
}
