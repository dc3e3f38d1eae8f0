/** Which place lies in which: "stockholm" in "sweden" in "europe". A name that several places bear lies in each of their areas. */
import { foldWord } from '@/lib/core/extract/fold-word'
import { CAPITALS, CITIES } from '@/lib/core/extract/lexicon/cities'
import { COUNTRIES } from '@/lib/core/extract/lexicon/countries'
import { REGIONS } from '@/lib/core/extract/lexicon/regions'
import { US_STATES } from '@/lib/core/extract/lexicon/us-states'

const areasOf = new Map<string, Set<string>>()
const countries = new Set(COUNTRIES.map(([key]) => key))

/** Returns a place name as it is compared: "St._Louis" and "St. Louis" → "st louis". */
export function toPlaceKey(written: string): string {
  return written.split(/[ _-]/).map(foldWord).filter(Boolean).join(' ')
}

function add(places: string, area: string): void {
  const outer = toPlaceKey(area)
  for (const place of places.split(/\s+/).filter(Boolean)) {
    const key = toPlaceKey(place)
    if (key !== outer) areasOf.set(key, (areasOf.get(key) ?? new Set()).add(outer))
  }
}

for (const [country, , places] of COUNTRIES) add(places, country)
for (const [names, cities] of US_STATES) {
  const state = names.split(' ')[0] ?? ''
  add(state, 'united_states')
  add(cities, state)
}
for (const [area, cities] of CITIES) add(cities, area)
for (const [region, parts] of REGIONS) add(parts, region)

const capitalOf = new Map<string, string | null>()
for (const [country, capital] of CAPITALS)
  capitalOf.set(toPlaceKey(country), capitalOf.has(toPlaceKey(country)) ? null : toPlaceKey(capital))

/** Whether one place lies in the other, by key; also true for the same place. */
export function isPlaceWithin(inner: string, outer: string): boolean {
  const open = [inner]
  const seen = new Set(open)
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place === outer) return true
    for (const area of areasOf.get(place) ?? []) if (!seen.has(area)) open.push(area)
    areasOf.get(place)?.forEach((area) => seen.add(area))
  }
  return false
}

/** Whether it is known where the place lies. */
export function isPlaceKnown(key: string): boolean {
  return areasOf.has(key) || countries.has(key)
}

/** Whether other places lie in it, so that a name nobody knows may be one of them. */
export function isArea(key: string): boolean {
  return areas.has(key)
}

const areas = new Set([...areasOf.values()].flatMap((found) => [...found]).concat([...countries]))

/** The key of a country's capital; null where there is none or more than one is meant ("congo"). */
export function findCapital(country: string): string | null {
  return capitalOf.get(toPlaceKey(country)) ?? null
}
