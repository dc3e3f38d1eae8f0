import { AGENCIES } from '@/lib/core/origins/lexicon/agencies'
import { OUTLETS, OUTLET_NOUNS } from '@/lib/core/origins/lexicon/outlets'

/** Words that tell no outlet from another: "Fox Online News" is "Fox News (Online)". */
const EMPTY = new Set(['news', 'online', 'web', 'editorial', 'opinion', 'channel', 'newspaper', 'website'])

const KNOWN = [...AGENCIES, ...OUTLETS]
const BY_FORM = new Map(KNOWN.flatMap(({ name, forms }) => forms.map((form) => [foldOutlet(form), name] as const)))

const FORMS = KNOWN.flatMap(({ forms }) => forms)
  .sort((a, b) => b.length - a.length)
  .join('|')
const NOUNS = OUTLET_NOUNS.toSorted((a, b) => b.length - a.length).join('|')
const WORD = String.raw`\p{Lu}[\p{L}’'-]{0,24}`

/** A newsroom's name in running text: one that is known, or capitalised words of which the last is "Post", "Courier" … */
export const OUTLET_NAME = String.raw`(?:[Tt]he )?(?:(?:${FORMS})|(?:${WORD} ){1,3}?(?:${NOUNS}))(?![\p{L}])`

/** The name that a newsroom is counted under; null where it is not a known one. */
export function findOutlet(name: string): string | null {
  return BY_FORM.get(foldOutlet(name)) ?? null
}

/** The agency that publishes under this outlet's name; null for any other outlet. */
export function findAgency(outlet: string): string | null {
  const name = findOutlet(outlet)
  return AGENCIES.some((agency) => agency.name === name) ? name : null
}

/** The same for the ways to write one outlet: "Fox News (Online)", "Fox Online News", "the Orme Post", "orme-post.com". */
export function foldOutlet(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[(|][^)|]{0,40}[)|]?|\.(?:com|org|net|co\.uk|se)\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
  const telling = words.filter((word) => !EMPTY.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** Whether two names mean one outlet; an empty name means none. */
export function isSameOutlet(a: string, b: string): boolean {
  const [left, right] = [foldOutlet(findOutlet(a) ?? a), foldOutlet(findOutlet(b) ?? b)]
  return left !== '' && left === right
}
