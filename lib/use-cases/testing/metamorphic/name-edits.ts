import { type Edit, type EditKind, nextOf, replaceFirst } from './edit'

/** Edits of people, organisations and places. */

const TITLES =
  'Mayor|Minister|Director|Captain|Governor|General|Chancellor|Doctor|Judge|Lawyer|Chairman|Professor|Engineer|President|Candidate|Ambassador|Manager|Inspector'
const GIVEN =
  'Helga|Lars|Karin|Erik|Anna|Thomas|Paul|Martin|Julia|Hannah|Robert|Maria|Peter|Eva|Georg|Clara|Jose|Rosa|Simon|Ines|Carlos|Andrea|Victor|Pedro|Laura|Jaan|Liisa|Kristjan|Ivan|Mart|Olga|Nikos|Daniel|Irene|Luc|Sofie|Emma|Jan|Dan|Chris'
const PERSON = new RegExp(String.raw`\b(?:${GIVEN}) [A-Z]\p{L}+`, 'u')
const TITLED = new RegExp(String.raw`\b(?:${TITLES}) (?=(?:${GIVEN}) [A-Z])`)

/** Names that no sample text has. */
const STRANGERS = ['Walter Quist', 'Nora Falk', 'Henry Osborne', 'Alice Moreau', 'Oscar Lund']

/** Not of who is quoted: there the words count. */
const swapPerson: Edit = ({ text }) => {
  if (text.includes('“')) return null
  const name = PERSON.exec(text)?.[0]
  return name ? text.replaceAll(name, STRANGERS[text.length % STRANGERS.length]!) : null
}

const dropTitle: Edit = ({ text }) => replaceFirst(text, TITLED, () => '')

const ACRONYMS: readonly (readonly [full: string, short: string])[] = [
  ['European Union', 'EU'],
  ['United Nations', 'UN'],
  ['World Health Organization', 'WHO'],
  ['International Monetary Fund', 'IMF'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Food and Drug Administration', 'FDA'],
  ['Environmental Protection Agency', 'EPA'],
  ['International Criminal Court', 'ICC'],
]
const ORGANISATION = new RegExp(String.raw`\b(?<full>${ACRONYMS.map(([full]) => full).join('|')})\b`)

const abbreviate: Edit = ({ text }) =>
  replaceFirst(text, ORGANISATION, ({ full }) => ACRONYMS.find(([name]) => name === full)![1])

const swapOrganisation: Edit = ({ text }) =>
  replaceFirst(text, ORGANISATION, ({ full }) =>
    nextOf(
      ACRONYMS.map(([name]) => name),
      full!,
      3,
    ),
  )

const PLACES: Readonly<Record<string, string>> = {
  Gothenburg: 'Sweden',
  Stockholm: 'Sweden',
  Oslo: 'Norway',
  Malmö: 'Sweden',
  Hamburg: 'Germany',
  Dresden: 'Germany',
  Leipzig: 'Germany',
  Berlin: 'Germany',
  Vienna: 'Austria',
  Salzburg: 'Austria',
  London: 'Britain',
  Madrid: 'Spain',
  Lisbon: 'Portugal',
  Porto: 'Portugal',
  Seville: 'Spain',
  Leeds: 'Britain',
  Santiago: 'Chile',
  Tallinn: 'Estonia',
  Tartu: 'Estonia',
  Brussels: 'Belgium',
  Antwerp: 'Belgium',
  Athens: 'Greece',
  Frankfurt: 'Germany',
  Rome: 'Italy',
  Boston: 'the United States',
  Geneva: 'Switzerland',
  Moscow: 'Russia',
  Dubai: 'the United Arab Emirates',
}
const PLACE = new RegExp(String.raw`\b(?<lead>in|to|near|from|outside) (?<place>${Object.keys(PLACES).join('|')})\b`)
/** Cities that no sample text names. */
const ELSEWHERE = ['Nairobi', 'Toronto', 'Manila', 'Warsaw', 'Lima']

const swapPlace: Edit = ({ text }) =>
  replaceFirst(text, PLACE, ({ lead }) => `${lead} ${ELSEWHERE[text.length % ELSEWHERE.length]!}`)

const addCountry: Edit = ({ text }) =>
  replaceFirst(
    text,
    new RegExp(String.raw`${PLACE.source}(?<end>[.,]| (?=on|in|because|after|said|with|had))`),
    (groups) => {
      const { lead, place, end = '' } = groups
      return `${lead} ${place}, ${PLACES[place!]}${end.startsWith(' ') ? ', ' : end}`
    },
  )

const NATIONS: readonly (readonly [people: string, country: string])[] = [
  ['Danish', 'Denmark'],
  ['Norwegian', 'Norway'],
  ['Finnish', 'Finland'],
  ['Czech', 'the Czech Republic'],
  ['German', 'Germany'],
  ['Polish', 'Poland'],
  ['Dutch', 'the Netherlands'],
  ['Cypriot', 'Cyprus'],
  ['Austrian', 'Austria'],
  ['Italian', 'Italy'],
  ['Swiss', 'Switzerland'],
  ['Portuguese', 'Portugal'],
  ['Brazilian', 'Brazil'],
  ['French', 'France'],
  ['Spanish', 'Spain'],
  ['Chilean', 'Chile'],
  ['Canadian', 'Canada'],
  ['Peruvian', 'Peru'],
  ['American', 'the United States'],
  ['British', 'Britain'],
  ['Russian', 'Russia'],
  ['Latvian', 'Latvia'],
  ['Estonian', 'Estonia'],
  ['Lithuanian', 'Lithuania'],
  ['Greek', 'Greece'],
  ['Belgian', 'Belgium'],
  ['Turkish', 'Turkey'],
  ['Moroccan', 'Morocco'],
  ['Swedish', 'Sweden'],
]
const NATION = new RegExp(
  String.raw`\b(?<people>${NATIONS.map(([people]) => people).join('|')}) (?<what>(?:[a-z]+ )??(?:tanker|ferry|mills|engineers|army|team|lawyer|government|auditors|company|dealer|doctors|scientist|chemists|team|mines|drill|expert|embassy|newspaper|unit|bank|pilot|inspectors|airlines|judge|driver|passport|master|collector|investigators|police|press))\b`,
)

const nameCountry: Edit = ({ text }) =>
  replaceFirst(
    text,
    NATION,
    ({ people, what }) => `${what} from ${NATIONS.find(([name]) => name === people)![1]}`,
  )?.replace(/\b(A|a)n (?=[^aeiou])/, '$1 ') ?? null

const swapNation: Edit = ({ text }) =>
  replaceFirst(text, NATION, ({ people, what }) => {
    const others = NATIONS.map(([name]) => name)
    return `${nextOf(others, people!, 7)} ${what}`
  })

export const NAME_EDITS: readonly EditKind[] = [
  { name: 'person swapped', edit: swapPerson, right: ['contradicts'] },
  { name: 'title left out', edit: dropTitle, right: ['agrees'] },
  { name: 'organisation abbreviated', edit: abbreviate, right: ['agrees'] },
  { name: 'organisation swapped', edit: swapOrganisation, right: ['contradicts'] },
  { name: 'place swapped', edit: swapPlace, right: ['contradicts'] },
  { name: 'country added to the city', edit: addCountry, right: ['agrees'] },
  { name: 'nationality given as country', edit: nameCountry, right: ['agrees'] },
  { name: 'nationality swapped', edit: swapNation, right: ['contradicts'] },
]
