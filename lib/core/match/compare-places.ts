import { isPlaceWithin } from '@/lib/core/extract/places'
import { type ClaimProfile, quoteOf } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import { isNearPlace } from '@/lib/core/match/same-name'
import type { Name } from '@/lib/core/vocabulary'

/** Returns a place that lies in one of the other claim ("Stockholm", "Sweden"), or two where the claims say where and cannot both be right there. */
export function comparePlaces(a: ClaimProfile, b: ClaimProfile): Finding[] {
  const within = findWithin(a, b)
  if (within) return [within]
  const left = listPlaces(a)
  const right = listPlaces(b)
  const [first] = left
  const [other] = right
  if (!first || !other || left.some((place) => right.some((name) => isNearPlace(place, name)))) return []
  const quotes = { a: quoteOf(first), b: quoteOf(other) }
  return [{ kind: 'other place', for: 'scope', subtype: null, strength: 1, sign: '≠', ...quotes }]
}

/** The first place of one claim that lies in a place of the other; none where they share a place by name. */
function findWithin(a: ClaimProfile, b: ClaimProfile): Finding | null {
  for (const left of listPlaces(a)) {
    for (const right of listPlaces(b)) {
      if (left.key === right.key) return null
      const sign = isPlaceWithin(left.key, right.key) ? 'in' : isPlaceWithin(right.key, left.key) ? 'holds' : null
      if (sign === null) continue
      const quotes = { a: quoteOf(left), b: quoteOf(right) }
      return { kind: 'place within', for: 'agrees', subtype: null, strength: 1, sign, ...quotes }
    }
  }
  return null
}

/** Places that say where something is: "in Lund", not "Danish police" or "the Lund attack". */
function listPlaces({ claim, names }: ClaimProfile): Name[] {
  return [...names.values()].filter(
    (name) =>
      name.kind === 'place' &&
      name.start >= claim.start &&
      LOCATED.test(claim.exact.slice(0, name.start - claim.start).slice(-24)),
  )
}

/** What stands before a place that says where: "in", "near central". */
const LOCATED =
  /\b(?:in|at|near|outside|across|throughout)\s(?:the\s)?(?:(?:central|northern|southern|eastern|western|nearby)\s)?$/i
